package io.fitconnect.training.grouptraining.event;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;

/** Writes a ranking that was computed. */
@UseCase
public class PublishRanking {

    private final Rankings rankings;
    private final Clock clock;

    PublishRanking(Rankings rankings, Clock clock) {
        this.rankings = rankings;
        this.clock = clock;
    }

    /**
     * Puts it in the place of the one before.
     *
     * @param again  schedules the next, within the transaction
     * @param settle ends the work, within the transaction
     */
    public void handle(ComputeRanking.Computed computed, Consumer<Instant> again, Runnable settle) {
        rankings.put(computed.event().id(), computed.asOf(), computed.ranking());
        computed.event().nextRanking(clock.instant()).ifPresentOrElse(again, settle);
    }
}
