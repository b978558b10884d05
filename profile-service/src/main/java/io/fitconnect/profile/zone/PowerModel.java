package io.fitconnect.profile.zone;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.profile.athlete.Thresholds;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Models of power zones on the bike. Sources: docs/decisions/0059. */
public enum PowerModel implements ZoneModel {
    /** Coggan's seven levels, by shares of the functional threshold power. */
    COGGAN("functionalThresholdPowerWatts") {
        @Override
        public Optional<List<Double>> bounds(Thresholds thresholds) {
            return Optional.ofNullable(thresholds.functionalThresholdPowerWatts())
                    .map(watts -> IntStream.of(55, 75, 90, 105, 120, 150)
                            .map(percent -> percent * watts / WHOLE)
                            .asDoubleStream()
                            .boxed()
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

    private static final int WHOLE = 100;

    private final String needs;

    PowerModel(String needs) {
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
