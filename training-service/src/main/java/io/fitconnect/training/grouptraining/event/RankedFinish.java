package io.fitconnect.training.grouptraining.event;

import io.fitconnect.training.diary.AthleteId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * One place of a ranking.
 *
 * @param rank 1 for the shortest time; who took the same time shares a rank, and the next is as many further
 * @param wave place in the list of waves
 */
public record RankedFinish(UUID athlete, int rank, int wave, long elapsedMillis) {

    /** The order of the ranking, among equals that of the database's ids. */
    private static final Comparator<RankedFinish> ORDER = Comparator.comparingLong(RankedFinish::elapsedMillis)
            .thenComparing(place -> place.athlete().toString());

    /** Ranks finishes by the time from each athlete's wave on. A start that was moved behind a finish leaves no time. */
    static List<RankedFinish> rank(GroupEvent event, List<Finish> finishes) {
        List<RankedFinish> ordered = finishes.stream()
                .map(finish -> unranked(event, finish))
                .filter(place -> place.elapsedMillis() > 0)
                .sorted(ORDER)
                .toList();
        List<RankedFinish> ranked = new ArrayList<>(ordered.size());
        int rank = 0;
        long last = 0;
        for (RankedFinish place : ordered) {
            if (place.elapsedMillis() != last) {
                rank = ranked.size() + 1;
                last = place.elapsedMillis();
            }
            ranked.add(new RankedFinish(place.athlete(), rank, place.wave(), place.elapsedMillis()));
        }
        return ranked;
    }

    private static RankedFinish unranked(GroupEvent event, Finish finish) {
        AthleteId athlete = finish.athlete();
        long elapsed = event.elapsed(athlete, finish.finishedAt()).toMillis();
        return new RankedFinish(athlete.value(), 0, event.waveOf(athlete), elapsed);
    }
}
