package io.fitconnect.training.plan;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How well a training fits a plan entry of its day; the best first.
 *
 * @param otherSport   of the same family, but not the planned sport itself
 * @param sizeDistance sum of |ln(done ÷ planned)| over the aims that both have; 0 is exactly as planned
 * @param timeDistance between the planned and the real time of day
 */
record Fit(PlanEntry entry, DoneTraining training, boolean otherSport, double sizeDistance, Duration timeDistance)
        implements Comparable<Fit> {

    /** From half of what was planned to twice as much counts as done. */
    private static final double WITHIN = Math.log(2) + 1e-9;

    private static final Comparator<Fit> ORDER = Comparator.comparing(Fit::otherSport)
            .thenComparing(Fit::sizeDistance)
            .thenComparing(Fit::timeDistance)
            .thenComparing(fit -> fit.entry.id())
            .thenComparing(fit -> fit.training.id());

    /** Empty when the training does not fulfil the entry: another day, another family, or another size. */
    static Optional<Fit> find(PlanEntry entry, DoneTraining training) {
        PlanDetails plan = entry.details();
        double seconds = distance(plan.aim().seconds(), training.seconds());
        double meters = distance(plan.aim().meters(), training.meters());
        if (!plan.day().equals(training.day())
                || plan.sport().family() != training.sport().family()
                || seconds > WITHIN
                || meters > WITHIN) {
            return Optional.empty();
        }
        return Optional.of(new Fit(
                entry,
                training,
                !plan.sport().equals(training.sport()),
                seconds + meters,
                plan.time() == null
                        ? Duration.ZERO
                        : Duration.between(plan.day().atTime(plan.time()), training.start())
                                .abs()));
    }

    /** 0 where nothing was planned or nothing was measured. */
    private static double distance(@Nullable Number planned, @Nullable Number done) {
        return planned == null || done == null ? 0 : Math.abs(Math.log(done.doubleValue() / planned.doubleValue()));
    }

    @Override
    public int compareTo(Fit other) {
        return ORDER.compare(this, other);
    }
}
