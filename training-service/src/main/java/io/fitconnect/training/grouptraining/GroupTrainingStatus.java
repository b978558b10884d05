package io.fitconnect.training.grouptraining;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** How far a group training has come. */
public enum GroupTrainingStatus {
    SCHEDULED,
    CANCELLED;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
