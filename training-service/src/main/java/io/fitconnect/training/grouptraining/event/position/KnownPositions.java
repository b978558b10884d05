package io.fitconnect.training.grouptraining.event.position;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remembers all positions of an event for some seconds, so that a crowd that looks at a map costs one read of them. */
@Component
class KnownPositions {

    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final Duration SHOWN = Duration.ofMinutes(15);
    private static final int MOST_EVENTS = 100;

    private final LivePositions positions;
    private final Clock clock;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    KnownPositions(LivePositions positions, Clock clock) {
        this.positions = positions;
        this.clock = clock;
    }

    /** Those of the last quarter of an hour, as they were some seconds ago at most. */
    Known get(UUID event) {
        if (known.size() > MOST_EVENTS) {
            known.clear();
        }
        return known.compute(event, this::refresh);
    }

    private Known refresh(UUID event, @Nullable Known before) {
        Instant now = clock.instant();
        return before != null && now.isBefore(before.asOf().plus(KEPT))
                ? before
                : new Known(now, positions.list(event, now.minus(SHOWN)));
    }

    /** What was read, and when. */
    record Known(Instant asOf, List<LivePosition> positions) {}
}
