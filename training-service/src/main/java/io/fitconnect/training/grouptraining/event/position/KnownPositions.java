package io.fitconnect.training.grouptraining.event.position;

import io.fitconnect.training.grouptraining.event.RecentReads;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Remembers all positions of an event for some seconds, so that a crowd that looks at a map costs one read of them. */
@Component
class KnownPositions {

    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final Duration SHOWN = Duration.ofMinutes(15);
    private static final int MOST_EVENTS = 100;

    private final LivePositions positions;
    private final Clock clock;
    private final RecentReads<Known> known;

    KnownPositions(LivePositions positions, Clock clock) {
        this.positions = positions;
        this.clock = clock;
        this.known = new RecentReads<>(KEPT, MOST_EVENTS, clock);
    }

    /** Those of the last quarter of an hour, as they were some seconds ago at most. */
    Known get(UUID event) {
        return known.get(event, this::read);
    }

    private Known read(UUID event) {
        Instant now = clock.instant();
        return new Known(now, positions.list(event, now.minus(SHOWN)));
    }

    /** What was read, and when. */
    record Known(Instant asOf, List<LivePosition> positions) {}
}
