package io.fitconnect.training.progress.estimate;

import io.fitconnect.training.progress.zone.Thresholds;
import java.util.Arrays;
import java.util.Optional;

/** The thresholds that can be estimated. */
public enum ThresholdKind {
    MAX_HEART_RATE("maxHeartRateBpm", 1, 0),
    THRESHOLD_HEART_RATE("thresholdHeartRateBpm", 2, 0),
    FUNCTIONAL_THRESHOLD_POWER("functionalThresholdPowerWatts", 0, 0.02),
    THRESHOLD_PACE("thresholdPaceMetersPerSecond", 0, 0.02);

    private final String member;
    private final double step;
    private final double share;

    ThresholdKind(String member, double step, double share) {
        this.member = member;
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
        Number known = switch (this) {
            case MAX_HEART_RATE -> thresholds.maxHeartRateBpm();
            case THRESHOLD_HEART_RATE -> thresholds.thresholdHeartRateBpm();
            case FUNCTIONAL_THRESHOLD_POWER -> thresholds.functionalThresholdPowerWatts();
            case THRESHOLD_PACE -> thresholds.thresholdPaceMetersPerSecond();
        };
        return Optional.ofNullable(known).map(Number::doubleValue);
    }

    /** Tells whether a value is so much above another that an athlete may be asked about it. */
    public boolean isWellAbove(double value, double other) {
        return value >= other + step && value >= other * (1 + share) && value > other;
    }
}
