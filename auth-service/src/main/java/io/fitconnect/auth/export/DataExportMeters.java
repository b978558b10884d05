package io.fitconnect.auth.export;

import io.fitconnect.auth.export.DataExport.Archive;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** What became of exports, how long they took and how large they are. */
@Component
class DataExportMeters {

    private final Timer duration;
    private final DistributionSummary bytes;
    private final Counter givenUp;

    DataExportMeters(MeterRegistry meters) {
        this.duration = Timer.builder("fitconnect.auth.exports.duration")
                .description("From the request of an export to its archive")
                .register(meters);
        this.bytes = DistributionSummary.builder("fitconnect.auth.exports.size")
                .baseUnit("bytes")
                .description("Length of archives")
                .register(meters);
        this.givenUp = Counter.builder("fitconnect.auth.exports.given.up")
                .description("Exports whose time was over before every service had written its part")
                .register(meters);
    }

    void completed(DataExport export, Archive archive) {
        duration.record(Duration.between(export.requestedAt(), archive.completedAt()));
        bytes.record((double) archive.bytes());
    }

    void givenUp() {
        givenUp.increment();
    }
}
