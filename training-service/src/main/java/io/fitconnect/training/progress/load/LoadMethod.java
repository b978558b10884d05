package io.fitconnect.training.progress.load;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** How a training load was found, the most exact first. */
public enum LoadMethod {
    /** Of normalized power, computed of the samples. */
    POWER,
    /** Of the fourth-power mean of the power histogram, which is never below normalized power. */
    POWER_ESTIMATE,
    /** Of heart rate: TRIMP, scaled to an hour at threshold. */
    HEART_RATE,
    /** Of grade-adjusted running pace. */
    PACE,
    /** Of swimming speed. */
    SWIM_PACE,
    /** Of perceived exertion times duration. */
    EXERTION;

    private final String wireName = WireName.of(this);

    @JsonValue
    public String wireName() {
        return wireName;
    }
}
