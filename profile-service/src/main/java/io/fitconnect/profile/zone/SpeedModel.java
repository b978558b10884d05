package io.fitconnect.profile.zone;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.profile.athlete.Thresholds;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Models of running zones. Sources: docs/decisions/0059. */
public enum SpeedModel implements ZoneModel {
    /** Friel's seven zones by shares of the threshold pace, which is the time a kilometre takes: speed divides by the share. */
    PERCENT_OF_THRESHOLD_PACE("thresholdPaceMetersPerSecond") {
        @Override
        public Optional<List<Double>> bounds(Thresholds thresholds) {
            return Optional.ofNullable(thresholds.thresholdPaceMetersPerSecond())
                    .map(speed -> Stream.of(1.29, 1.14, 1.06, 0.99, 0.97, 0.90)
                            .map(share -> Math.round(speed / share * MILLIMETERS) / MILLIMETERS)
                            .toList());
        }
    },
    /** Bounds that the athlete gives. */
    OWN("") {
        @Override
        public Optional<List<Double>> bounds(Thresholds thresholds) {
            return Optional.empty();
        }
    };

    private static final double MILLIMETERS = 1_000;

    private final String needs;

    SpeedModel(String needs) {
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
}
