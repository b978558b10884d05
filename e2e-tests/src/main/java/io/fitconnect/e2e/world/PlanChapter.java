package io.fitconnect.e2e.world;

import io.fitconnect.e2e.world.roster.Athlete;
import io.fitconnect.e2e.world.season.Outing;
import io.fitconnect.e2e.world.season.Season;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** What the athlete means to do this week and in the two that follow. */
record PlanChapter(Athlete athlete, Access access) {

    private static final String PLAN = "/api/v1/plan-entries";
    private static final int MORE_DAYS = 20;
    private static final double STEP_METERS = 500;
    private static final int STEP_MINUTES = 5;

    void fill(LocalDate today) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var last = monday.plusDays(MORE_DAYS);
        var present = new HashSet<String>();
        access.list("%s?from=%s&to=%s".formatted(PLAN, monday, last))
                .forEach(entry -> present.add(
                        entry.path("day").asString() + entry.path("sport").asString()));
        for (var outing : new Season(athlete).between(monday, last)) {
            var what = outing.day() + outing.discipline().key();
            if (present.add(what)) {
                access.post(PLAN, entry(outing), athlete.key() + " plans " + what);
            }
        }
    }

    private Map<String, Object> entry(Outing outing) {
        var name = outing.name();
        var entry = new HashMap<String, Object>(Map.of(
                "day", outing.day().toString(),
                "sport", outing.discipline().key(),
                "timeOfDay",
                        outing.start()
                                .toLocalTime()
                                .truncatedTo(ChronoUnit.HOURS)
                                .toString(),
                "title", name == null ? outing.workout().title(athlete.speaksRussian()) : name));
        if (outing.discipline().lapMeters() > 0) {
            entry.put("aimMeters", Math.rint(outing.size() * 1_000 / STEP_METERS) * STEP_METERS);
        } else {
            entry.put("aimSeconds", Math.round(outing.size() / STEP_MINUTES) * STEP_MINUTES * 60);
        }
        return entry;
    }
}
