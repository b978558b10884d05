package io.fitconnect.integration.pushhealth;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes once a minute what was counted. What a store that is away did not take is written the next time. */
@Component
class WriteTally {

    private static final Logger LOG = LoggerFactory.getLogger(WriteTally.class);

    private final PushTally tally;
    private final KeepCounts keepCounts;

    WriteTally(PushTally tally, KeepCounts keepCounts) {
        this.tally = tally;
        this.keepCounts = keepCounts;
    }

    @Scheduled(fixedDelayString = "${fitconnect.push-health.write-interval:1m}")
    void write() {
        tally.drain().forEach((hour, count) -> {
            try {
                keepCounts.handle(hour, count);
            } catch (RuntimeException failure) {
                LOG.warn("A count of pushes could not be written: {}", failure.toString());
                tally.add(hour, count);
            }
        });
    }
}
