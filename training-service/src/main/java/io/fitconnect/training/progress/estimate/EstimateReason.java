package io.fitconnect.training.progress.estimate;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** What a threshold was estimated from. */
public enum EstimateReason {
    BEST_HOUR_POWER,
    BEST_20_MINUTES_POWER,
    CRITICAL_POWER,
    CRITICAL_SPEED,
    HIGHEST_HEART_RATE,
    BEST_20_MINUTES_HEART_RATE;

    private final String wireName = WireName.of(this);

    @JsonValue
    public String wireName() {
        return wireName;
    }
}
