package io.fitconnect.e2e.world.course;

import io.fitconnect.e2e.world.roster.Athlete;
import io.fitconnect.e2e.world.roster.Discipline;
import io.fitconnect.e2e.world.roster.Workout;
import io.fitconnect.e2e.world.season.Chance;
import io.fitconnect.e2e.world.season.Outing;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The few courses that an athlete knows. */
public final class Courses {

    private static final int OF_EACH_LENGTH = 2;
    private static final double SKI_ROUND_KILOMETERS = 5;

    private final Athlete athlete;
    private final Map<String, Course> known = new HashMap<>();

    public Courses(Athlete athlete) {
        this.athlete = athlete;
    }

    /** The one that is taken on this day; its length is nearly what was meant. */
    public Course of(Outing outing) {
        var which = Chance.of(athlete.key(), "course", outing.day()).nextInt(OF_EACH_LENGTH);
        var kilometers = outing.workout() == Workout.RACE ? outing.size() : usual(outing);
        var name = "%s %s %.1f %d".formatted(athlete.key(), outing.discipline(), kilometers, which);
        return known.computeIfAbsent(name, key -> draw(outing.discipline(), kilometers, which, Chance.of(key)));
    }

    private static double usual(Outing outing) {
        var step = switch (outing.discipline().ground()) {
            case ROADS -> 10;
            case SNOW -> SKI_ROUND_KILOMETERS;
            default -> outing.size() > 12 ? 2 : 1;
        };
        return Math.max(Math.round(outing.size() / step), 1) * step;
    }

    private Course draw(Discipline discipline, double kilometers, int which, RandomGenerator chance) {
        var meters = kilometers * 1_000;
        var turn = Math.toRadians(athlete.home().bearingDegrees());
        var home = athlete.home();
        return switch (discipline.ground()) {
            case STREETS ->
                which == 0
                        ? Course.of(
                                home,
                                Streets.round(meters, chance).scaledTo(meters).turned(turn),
                                150)
                        : Course.of(
                                home,
                                Trails.river(meters, chance).scaledTo(meters).turned(turn),
                                400);
            case HILLS -> Course.of(home, Trails.round(meters, 14, chance).scaledTo(meters), 60);
            case ROADS -> Course.of(home, Trails.round(meters, 22, chance).scaledTo(meters), 500);
            case SNOW -> {
                var rounds = (int) Math.max(Math.round(kilometers / SKI_ROUND_KILOMETERS), 1);
                var round = Trails.round(meters / rounds, 9, chance).scaledTo(meters / rounds);
                yield Course.of(home, round.times(rounds), 120);
            }
            case POOL, HALL -> throw new IllegalArgumentException(discipline + " needs no course");
        };
    }
}
