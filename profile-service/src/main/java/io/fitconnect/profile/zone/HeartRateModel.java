package io.fitconnect.profile.zone;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.profile.athlete.Thresholds;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Models of heart rate zones, the one that says most about an athlete first. Sources: docs/decisions/0059. */
public enum HeartRateModel implements ZoneModel {
    /** Friel's seven zones for running, by shares of the heart rate at the lactate threshold. */
    PERCENT_OF_THRESHOLD("thresholdHeartRateBpm") {
        @Override
        public Optional<List<Double>> bounds(Thresholds thresholds) {
            return Optional.ofNullable(thresholds.thresholdHeartRateBpm())
                    .map(threshold -> list(IntStream.of(
                            below(PERCENT_85, threshold),
                            below(PERCENT_90, threshold),
                            below(PERCENT_95, threshold),
                            below(PERCENT_100, threshold),
                            below(PERCENT_103, threshold),
                            share(PERCENT_106, threshold))));
        }
    },
    /** Five zones by Karvonen's shares of the heart rate reserve: what lies between rest and maximum. */
    PERCENT_OF_RESERVE("restingHeartRateBpm and maxHeartRateBpm") {
        @Override
        public Optional<List<Double>> bounds(Thresholds thresholds) {
            Integer resting = thresholds.restingHeartRateBpm();
            Integer max = thresholds.maxHeartRateBpm();
            return resting == null || max == null
                    ? Optional.empty()
                    : Optional.of(list(fifths().map(percent -> resting + share(percent, max - resting))));
        }
    },
    /** Five zones by shares of the maximum. */
    PERCENT_OF_MAXIMUM("maxHeartRateBpm") {
        @Override
        public Optional<List<Double>> bounds(Thresholds thresholds) {
            return Optional.ofNullable(thresholds.maxHeartRateBpm())
                    .map(max -> list(fifths().map(percent -> share(percent, max))));
        }
    },
    /** Bounds that the athlete gives. */
    OWN("") {
        @Override
        public Optional<List<Double>> bounds(Thresholds thresholds) {
            return Optional.empty();
        }
    };

    private static final int PERCENT_85 = 85;
    private static final int PERCENT_90 = 90;
    private static final int PERCENT_95 = 95;
    private static final int PERCENT_100 = 100;
    private static final int PERCENT_103 = 103;
    private static final int PERCENT_106 = 106;

    private final String needs;

    HeartRateModel(String needs) {
        this.needs = needs;
    }

    @Override
    public String needs() {
        return needs;
    }

    @JsonValue
    @Override
    public String wireName() {
        return WireName.of(this);
    }

    private static IntStream fifths() {
        return IntStream.of(60, 70, 80, 90);
    }

    /** The last whole beat of a share, in exact arithmetic. */
    private static int share(int percent, int value) {
        return percent * value / PERCENT_100;
    }

    /** The last whole beat below a share. */
    private static int below(int percent, int value) {
        return (percent * value - 1) / PERCENT_100;
    }

    private static List<Double> list(IntStream bounds) {
        return bounds.asDoubleStream().boxed().toList();
    }
}
