package io.fitconnect.training.progress.estimate;

import io.fitconnect.training.progress.zone.Thresholds;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The thresholds that can be estimated. */
public enum ThresholdKind {
    MAX_HEART_RATE("maxHeartRateBpm", Thresholds::maxHeartRateBpm, 1, 0),
    THRESHOLD_HEART_RATE("thresholdHeartRateBpm", Thresholds::thresholdHeartRateBpm, 2, 0),
    FUNCTIONAL_THRESHOLD_POWER("functionalThresholdPowerWatts", Thresholds::functionalThresholdPowerWatts, 0, 0.02),
    THRESHOLD_PACE("thresholdPaceMetersPerSecond", Thresholds::thresholdPaceMetersPerSecond, 0, 0.02);

    private final String member;
    private final Function<Thresholds, @Nullable Number> known;
    private final double step;
    private final double share;

    ThresholdKind(String member, Function<Thresholds, @Nullable Number> known, double step, double share) {
        this.member = member;
        this.known = known;
        this.step = step;
        this.share = share;
    }

    /** Its name in contracts and in the API. */
    public String member() {
        return member;
    }

    public static Optional<ThresholdKind> find(String member) {
        return Arrays.stream(values())
                .filter(kind -> kind.member.equals(member))
                .findFirst();
    }

    /** What holds now. */
    public Optional<Double> in(Thresholds thresholds) {
        return Optional.ofNullable(known.apply(thresholds)).map(Number::doubleValue);
    }

    /** Tells whether a value is so much above another that an athlete may be asked about it. */
    public boolean isWellAbove(double value, double other) {
        return value >= other + step && value >= other * (1 + share) && value > other;
    }
}
