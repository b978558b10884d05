package io.fitconnect.gamification.challenge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How a team stands. Teams with equal scores have equal ranks, and stand in the order of their names.
 *
 * @param rank one more than the number of teams with a greater score
 */
public record TeamPlace(int rank, String team, int members, long score) {

    static List<TeamPlace> of(TeamScoring scoring, Map<String, List<Long>> values) {
        List<TeamPlace> places = new ArrayList<>();
        values.forEach((team, each) -> places.add(new TeamPlace(0, team, each.size(), scoring.of(each))));
        places.sort(Comparator.comparingLong(TeamPlace::score).reversed().thenComparing(TeamPlace::team));
        for (int place = 0; place < places.size(); place++) {
            TeamPlace one = places.get(place);
            TeamPlace before = place == 0 ? null : places.get(place - 1);
            int rank = before != null && before.score() == one.score() ? before.rank() : place + 1;
            places.set(place, new TeamPlace(rank, one.team(), one.members(), one.score()));
        }
        return List.copyOf(places);
    }
}
