package io.fitconnect.social.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** What an operator asks of feeds: whether pushing keeps up, and how much is read in vain. */
@Component
class FeedMeters {

    private final Timer lag;
    private final Counter pushed;
    private final DistributionSummary candidates;

    FeedMeters(MeterRegistry metrics) {
        lag = Timer.builder("feed.push.lag")
                .description("From the event of a training to its entry in the last feed")
                .publishPercentileHistogram()
                .register(metrics);
        pushed = Counter.builder("feed.entries.pushed")
                .description("Entries written into feeds of readers and clubs")
                .register(metrics);
        candidates = DistributionSummary.builder("feed.page.candidates")
                .description("Candidates examined for one page")
                .publishPercentileHistogram()
                .register(metrics);
    }

    void pushed(int entries) {
        pushed.increment(entries);
    }

    void finished(Duration sinceEvent) {
        lag.record(sinceEvent);
    }

    void examined(int count) {
        candidates.record(count);
    }
}
