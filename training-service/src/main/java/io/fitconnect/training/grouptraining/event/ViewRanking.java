package io.fitconnect.training.grouptraining.event;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.participation.GroupTrainingSight;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads a page of the last ranking that was made, for whom participants are listed. */
@UseCase(readOnly = true)
public class ViewRanking {

    private final GroupTrainingSight sight;
    private final GroupEvents events;
    private final Rankings rankings;
    private final Finishes finishes;

    ViewRanking(GroupTrainingSight sight, GroupEvents events, Rankings rankings, Finishes finishes) {
        this.sight = sight;
        this.events = events;
        this.rankings = rankings;
        this.finishes = finishes;
    }

    /** Leaves out who is hidden or whom a block stands before; they keep their rank. Refuses as {@link ViewEvent} does, and with 404 while event mode is off. */
    public SeenRanking handle(UUID id, AthleteId viewer, int page) {
        sight.requireListed(id, viewer);
        GroupEvent event = events.get(id);
        Optional<RankingState> state = rankings.find(id);
        List<RankedFinish> places = rankings.page(id, page);
        Set<AthleteId> known = finishes.listKnown(
                id, places.stream().map(place -> new AthleteId(place.athlete())).toList(), viewer);
        return new SeenRanking(
                event,
                state,
                places.stream()
                        .filter(place -> known.contains(new AthleteId(place.athlete())))
                        .toList(),
                state.filter(ranked -> ranked.finished() > (page + 1L) * Rankings.PAGE)
                        .isPresent());
    }

    /**
     * A page as a viewer sees it.
     *
     * @param state  empty before the first ranking
     * @param goesOn whether another page follows
     */
    public record SeenRanking(
            GroupEvent event, Optional<RankingState> state, List<RankedFinish> places, boolean goesOn) {}
}
