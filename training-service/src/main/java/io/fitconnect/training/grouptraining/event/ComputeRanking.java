package io.fitconnect.training.grouptraining.event;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads and orders the finishes of an event. Apart from the transaction that writes the ranking: one that did both would conflict with each finish that comes
 * meanwhile.
 */
@UseCase(readOnly = true)
public class ComputeRanking {

    private final GroupEvents events;
    private final Finishes finishes;
    private final Clock clock;

    ComputeRanking(GroupEvents events, Finishes finishes, Clock clock) {
        this.events = events;
        this.finishes = finishes;
        this.clock = clock;
    }

    /** Returns empty where event mode is off. */
    public Optional<Computed> handle(UUID id) {
        Instant asOf = clock.instant();
        return events.find(id).map(event -> new Computed(event, asOf, RankedFinish.rank(event, finishes.list(id))));
    }

    /** A ranking that is not written yet. */
    record Computed(GroupEvent event, Instant asOf, List<RankedFinish> ranking) {}
}
