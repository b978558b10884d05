package io.fitconnect.training.grouptraining.event;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.participation.GroupTrainingSight;
import java.util.Optional;
import java.util.UUID;

/** Reads where an athlete stands in the last ranking that was made. */
@UseCase(readOnly = true)
public class ViewOwnRank {

    private final GroupTrainingSight sight;
    private final GroupEvents events;
    private final Rankings rankings;
    private final Finishes finishes;

    ViewOwnRank(GroupTrainingSight sight, GroupEvents events, Rankings rankings, Finishes finishes) {
        this.sight = sight;
        this.events = events;
        this.rankings = rankings;
        this.finishes = finishes;
    }

    /** Refuses as {@link ViewEvent} does, and with 404 while event mode is off. */
    public OwnRank handle(UUID id, AthleteId athlete) {
        sight.requireListed(id, athlete);
        GroupEvent event = events.get(id);
        Optional<RankedFinish> place = finishes.find(id, athlete)
                .map(finish -> event.elapsed(athlete, finish.finishedAt()).toMillis())
                .flatMap(millis -> rankings.findPlace(id, athlete.value(), millis));
        return new OwnRank(rankings.find(id), place);
    }

    /**
     * Where an athlete stands.
     *
     * @param state empty before the first ranking
     * @param place empty for who has not finished, or only after the last ranking
     */
    public record OwnRank(Optional<RankingState> state, Optional<RankedFinish> place) {}
}
