package io.fitconnect.auth.export;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Watches for a service that has not written its part in time. */
@Component
class OverdueDataExports {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueDataExports.class);

    private final ViewDataExports viewDataExports;
    private final DataExportSettings settings;
    private final Clock clock;
    private volatile @Nullable Instant oldest;

    OverdueDataExports(
            ViewDataExports viewDataExports, DataExportSettings settings, Clock clock, MeterRegistry meters) {
        this.viewDataExports = viewDataExports;
        this.settings = settings;
        this.clock = clock;
        TimeGauge.builder("fitconnect.auth.exports.oldest", this, TimeUnit.SECONDS, OverdueDataExports::ageSeconds)
                .description("Age of the oldest export that is not ready")
                .register(meters);
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        List<DataExport> pending = viewDataExports.handle(Optional.empty());
        oldest = pending.isEmpty() ? null : pending.get(0).requestedAt();
        Instant deadline = clock.instant().minus(settings.promptness());
        pending.stream()
                .filter(export -> export.requestedAt().isBefore(deadline))
                .forEach(export -> LOG.warn("Data export {} waits for {}", export.id(), settings.missing(export)));
    }

    private double ageSeconds() {
        Instant since = oldest;
        return since == null ? 0 : Duration.between(since, clock.instant()).toSeconds();
    }
}
