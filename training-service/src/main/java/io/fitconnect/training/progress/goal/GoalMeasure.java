package io.fitconnect.training.progress.goal;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** What a goal counts. */
public enum GoalMeasure {
    /** Metres. */
    DISTANCE,
    /** Seconds of training. */
    TIME,
    /** Trainings. */
    COUNT,
    /** Metres climbed. */
    ASCENT,
    /** Training load. */
    LOAD;

    private final String wireName = WireName.of(this);

    @JsonValue
    public String wireName() {
        return wireName;
    }
}
