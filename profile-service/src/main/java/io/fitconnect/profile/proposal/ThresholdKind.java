package io.fitconnect.profile.proposal;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.profile.athlete.Thresholds;
import java.util.Arrays;
import java.util.Optional;

/** Which threshold an estimate is of. Names are those of members in contracts and the API. */
public enum ThresholdKind {
    RESTING_HEART_RATE("restingHeartRateBpm"),
    MAX_HEART_RATE("maxHeartRateBpm"),
    THRESHOLD_HEART_RATE("thresholdHeartRateBpm"),
    FUNCTIONAL_THRESHOLD_POWER("functionalThresholdPowerWatts"),
    THRESHOLD_PACE("thresholdPaceMetersPerSecond"),
    CRITICAL_SWIM_SPEED("criticalSwimSpeedMetersPerSecond");

    private final String member;

    ThresholdKind(String member) {
        this.member = member;
    }

    public String member() {
        return member;
    }

    public static Optional<ThresholdKind> find(String member) {
        return Arrays.stream(values())
                .filter(kind -> kind.member.equals(member))
                .findFirst();
    }

    /** Tells whether the value can be at all, whatever else is known. */
    boolean isPossible(double value) {
        return findIn(Thresholds.UNKNOWN, value).isPresent();
    }

    /** The thresholds with this one replaced; empty where it contradicts the others. */
    Optional<Thresholds> findIn(Thresholds known, double value) {
        try {
            return Optional.of(in(known, value));
        } catch (Refusal contradiction) {
            return Optional.empty();
        }
    }

    /** The thresholds with this one replaced, or a refusal where it does not fit the others. */
    private Thresholds in(Thresholds known, double value) {
        Integer whole = Math.toIntExact(Math.round(value));
        return new Thresholds(
                this == MAX_HEART_RATE ? whole : known.maxHeartRateBpm(),
                this == RESTING_HEART_RATE ? whole : known.restingHeartRateBpm(),
                this == THRESHOLD_HEART_RATE ? whole : known.thresholdHeartRateBpm(),
                this == FUNCTIONAL_THRESHOLD_POWER ? whole : known.functionalThresholdPowerWatts(),
                this == THRESHOLD_PACE ? Double.valueOf(value) : known.thresholdPaceMetersPerSecond(),
                this == CRITICAL_SWIM_SPEED ? Double.valueOf(value) : known.criticalSwimSpeedMetersPerSecond());
    }
}
