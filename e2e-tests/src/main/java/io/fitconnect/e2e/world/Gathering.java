package io.fitconnect.e2e.world;

import io.fitconnect.e2e.world.roster.Athlete;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A training that one athlete of the world schedules and others join.
 *
 * @param guests in the order in which they join; more than there are places wait
 */
record Gathering(
        String organiser,
        List<String> guests,
        String name,
        String sport,
        String level,
        DayOfWeek day,
        LocalTime at,
        int minutes,
        String place,
        @Nullable Integer capacity,
        String description,
        String announcement) {

    private static final int SECONDS_IN_MINUTE = 60;

    static final List<Gathering> ALL = List.of(
            new Gathering(
                    "anna",
                    List.of("jonas", "lucia", "claire", "marco", "ingrid"),
                    "Camp week: Saturday long run",
                    "running",
                    "moderate",
                    DayOfWeek.SATURDAY,
                    LocalTime.of(9, 0),
                    110,
                    "Tivoli park, main entrance",
                    4,
                    "Two hours along the hills, with a stop at the hut. Bring a headlamp and something warm.",
                    "The forecast says frost: we start at the lower gate."),
            new Gathering(
                    "jonas",
                    List.of("marco", "anna"),
                    "Sunday ride by the Isar",
                    "cycling",
                    "easy",
                    DayOfWeek.SUNDAY,
                    LocalTime.of(10, 30),
                    180,
                    "Wittelsbacherbrücke",
                    null,
                    "Flat and easy, we wait at each junction. Lights on.",
                    "Coffee is in Wolfratshausen."),
            new Gathering(
                    "dmitry",
                    List.of("ekaterina", "oleg"),
                    "Сборы: воскресная лыжная",
                    "cross-country-skiing",
                    "hard",
                    DayOfWeek.SUNDAY,
                    LocalTime.of(11, 0),
                    90,
                    "Крылатское, стадион",
                    10,
                    "Три круга по 10 км классикой. Мазь возьму на всех.",
                    "Трасса укатана, собираемся у раздевалок."));

    /** As the API takes it, on the next such day after this one. */
    Map<String, Object> document(Athlete host, LocalDate today) {
        var start = today.with(TemporalAdjusters.next(day))
                .atTime(at)
                .atZone(host.home().timeZone());
        var members = new HashMap<String, Object>(Map.of(
                "name",
                name,
                "description",
                description,
                "sport",
                sport,
                "level",
                level,
                "startTime",
                start.toInstant().toString(),
                "timeZone",
                host.home().timeZone().getId(),
                "durationSeconds",
                minutes * SECONDS_IN_MINUTE,
                "visibility",
                "friends",
                "place",
                Map.of(
                        "name",
                        place,
                        "latitude",
                        host.home().latitude(),
                        "longitude",
                        host.home().longitude())));
        if (capacity != null) {
            members.put("capacity", capacity);
        }
        return members;
    }
}
