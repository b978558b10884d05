package io.fitconnect.e2e.world;

import io.fitconnect.e2e.world.roster.Athlete;
import java.util.HashMap;
import java.util.HashSet;

/** What the athlete wants to reach. */
record GoalChapter(Athlete athlete, Access access) {

    private static final String GOALS = "/api/v1/progress/goals";

    void fill() {
        var present = new HashSet<String>();
        access.list(GOALS).forEach(goal -> present.add(goal.path("name").asString("")));
        for (var goal : athlete.goals()) {
            if (present.add(goal.path("name").asString())) {
                var members = new HashMap<String, Object>();
                goal.forEachEntry(members::put);
                access.post(GOALS, members);
            }
        }
    }
}
