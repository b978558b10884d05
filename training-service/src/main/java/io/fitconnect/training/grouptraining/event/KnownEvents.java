package io.fitconnect.training.grouptraining.event;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Remembers events for moments, so that a crowd that finishes costs one read of its event every two seconds. */
@Component
class KnownEvents {

    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final int MOST = 10_000; // ids that strangers make up count too

    private final FinishIntake intake;
    private final RecentReads<Optional<GroupEvent>> known;

    KnownEvents(FinishIntake intake, Clock clock) {
        this.intake = intake;
        this.known = new RecentReads<>(KEPT, MOST, clock);
    }

    Optional<GroupEvent> find(UUID id) {
        return known.get(id, intake::findEvent);
    }
}
