package io.fitconnect.gamification.rule;

import io.fitconnect.gamification.effort.Effort;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Counts one measure over entries that come by day. */
public abstract class Tally {

    /** Counts one more entry and returns what there is now. */
    public abstract long add(PointEntry entry);

    public static Tally of(Measure measure, StreakRules streaks) {
        return switch (measure) {
            case COUNT -> new Sum(entry -> 1);
            case DISTANCE -> new Sum(entry -> entry.effort().distanceCentimeters());
            case TIME -> new Sum(entry -> entry.effort().movingSeconds());
            case ASCENT -> new Sum(PointEntry::climbedCentimeters);
            case POINTS -> new Sum(PointEntry::points);
            case ACTIVE_DAYS -> new Distinct(Effort::day);
            case SPORTS -> new Distinct(Effort::sport);
            case STREAK_DAYS -> new InARow(streaks.days());
            case STREAK_WEEKS -> new InARow(streaks.weeks());
        };
    }

    private static final class Sum extends Tally {

        private final ToLongFunction<PointEntry> value;
        private long sum;

        Sum(ToLongFunction<PointEntry> value) {
            this.value = value;
        }

        @Override
        public long add(PointEntry entry) {
            sum += value.applyAsLong(entry);
            return sum;
        }
    }

    private static final class Distinct extends Tally {

        private final Function<Effort, Object> key;
        private final Set<Object> seen = new HashSet<>();

        Distinct(Function<Effort, Object> key) {
            this.key = key;
        }

        @Override
        public long add(PointEntry entry) {
            seen.add(key.apply(entry.effort()));
            return seen.size();
        }
    }

    /** The run that the last day belongs to. */
    private static final class InARow extends Tally {

        private final StreakRule rule;
        private final StreakRun run;
        private @Nullable LocalDate lastDay;
        private long current = Long.MIN_VALUE;
        private int days;

        InARow(StreakRule rule) {
            this.rule = rule;
            this.run = new StreakRun(rule);
        }

        @Override
        public long add(PointEntry entry) {
            LocalDate day = entry.effort().day();
            if (!day.equals(lastDay)) {
                lastDay = day;
                takeDay(rule.period().of(day));
            }
            return run.lengthAt(current);
        }

        private void takeDay(long period) {
            days = period == current ? days + 1 : 1;
            current = period;
            if (days == rule.least()) {
                run.reach(period);
            }
        }
    }
}
