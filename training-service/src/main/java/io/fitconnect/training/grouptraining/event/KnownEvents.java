package io.fitconnect.training.grouptraining.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remembers events for moments, so that a crowd that finishes costs one read of its event every two seconds. */
@Component
class KnownEvents {

    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final int MOST = 10_000;

    private final FinishIntake intake;
    private final Clock clock;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    KnownEvents(FinishIntake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    Optional<GroupEvent> find(UUID id) {
        if (known.size() > MOST) {
            known.clear(); // ids that strangers make up
        }
        return known.compute(id, this::refresh).event();
    }

    /** One thread reads, the others who ask for the same event wait for it. */
    private Known refresh(UUID id, @Nullable Known before) {
        Instant now = clock.instant();
        return before != null && now.isBefore(before.readAt().plus(KEPT))
                ? before
                : new Known(intake.findEvent(id), now);
    }

    private record Known(Optional<GroupEvent> event, Instant readAt) {}
}
