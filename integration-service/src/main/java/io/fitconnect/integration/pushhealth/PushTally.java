package io.fitconnect.integration.pushhealth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what was accepted, until it is written. */
@Component
public class PushTally {

    private final Clock clock;
    private Map<AppHour, PushCount> counts = new HashMap<>();

    PushTally(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts an item that was accepted.
     *
     * @param took how long an import took into the diary; null for what is stored at once
     */
    public void accepted(String clientId, @Nullable Duration took) {
        Instant now = clock.instant();
        add(new AppHour(clientId, now.truncatedTo(ChronoUnit.HOURS)), PushCount.ofOne(took, now));
    }

    synchronized void add(AppHour hour, PushCount count) {
        counts.merge(hour, count, PushCount::plus);
    }

    synchronized Map<AppHour, PushCount> drain() {
        Map<AppHour, PushCount> drained = counts;
        counts = new HashMap<>();
        return drained;
    }

    /** An app in an hour. */
    record AppHour(String clientId, Instant hour) {}
}
