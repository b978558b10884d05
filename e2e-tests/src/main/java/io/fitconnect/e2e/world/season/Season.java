package io.fitconnect.e2e.world.season;

import io.fitconnect.e2e.world.roster.Athlete;
import io.fitconnect.e2e.world.roster.Habit;
import io.fitconnect.e2e.world.roster.Workout;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The trainings of one athlete. */
public final class Season {

    private static final double SKIPPED = 0.09;
    private static final int MINUTES_EARLIER_OR_LATER = 14;

    private final Athlete athlete;

    public Season(Athlete athlete) {
        this.athlete = athlete;
    }

    /** From one day to another, both included, in the order of time. */
    public List<Outing> between(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .flatMap(this::on)
                .sorted(Comparator.comparing(Outing::start))
                .toList();
    }

    private Stream<Outing> on(LocalDate day) {
        var phase = Phase.of(athlete.cycle(), day);
        if (phase.kind() == Phase.Kind.RACE_WEEK && day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
            return day.getDayOfWeek() == DayOfWeek.SUNDAY ? Stream.of(race(day)) : Stream.empty();
        }
        if (phase.kind() == Phase.Kind.ILLNESS) {
            return Stream.empty();
        }
        var outings = new ArrayList<Outing>();
        for (var habit : athlete.week()) {
            if (habit.fallsOn(day)) {
                outings.add(outing(habit, day, phase));
            }
        }
        return outings.stream();
    }

    private Outing outing(Habit habit, LocalDate day, Phase phase) {
        var chance = Chance.of(athlete.key(), day, habit.at());
        var start = day.atTime(habit.at())
                .plusMinutes(chance.nextInt(-MINUTES_EARLIER_OR_LATER, MINUTES_EARLIER_OR_LATER + 1))
                .plusSeconds(chance.nextInt(60));
        return new Outing(
                start.atZone(athlete.home().timeZone()),
                habit.discipline(),
                phase.kind() == Phase.Kind.RECOVERY ? Workout.EASY : habit.workout(),
                habit.size() * phase.load() * chance.nextDouble(0.93, 1.08),
                phase.form() * chance.nextDouble(0.985, 1.015),
                chance.nextDouble() < SKIPPED,
                null);
    }

    private Outing race(LocalDate day) {
        var race = athlete.cycle().race();
        return new Outing(
                day.atTime(LocalTime.parse(race.at())).atZone(athlete.home().timeZone()),
                race.discipline(),
                Workout.RACE,
                race.kilometers(),
                1,
                false,
                race.name());
    }
}
