package io.fitconnect.training.grouptraining.event.position;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.grouptraining.event.GroupEvents;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Forgets the positions of an event that ended a day ago. */
@UseCase
public class ForgetPositions {

    private final GroupEvents events;
    private final LivePositions positions;
    private final Clock clock;

    ForgetPositions(GroupEvents events, LivePositions positions, Clock clock) {
        this.events = events;
        this.positions = positions;
        this.clock = clock;
    }

    /**
     * Forgets them, or looks again when the event was put off.
     *
     * @param again  schedules the next look, within the transaction
     * @param settle ends the work, within the transaction
     */
    public void handle(UUID id, Consumer<Instant> again, Runnable settle) {
        Optional<Instant> later = events.find(id).map(Forgetting::dueOf).filter(due -> due.isAfter(clock.instant()));
        if (later.isPresent()) {
            again.accept(later.get());
        } else {
            positions.forget(id);
            settle.run();
        }
    }
}
