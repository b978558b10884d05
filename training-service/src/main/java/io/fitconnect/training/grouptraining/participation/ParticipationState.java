package io.fitconnect.training.grouptraining.participation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** What an athlete is to a group training. */
public enum ParticipationState {
    INVITED,
    GOING,
    WAITING,
    LEFT,
    DECLINED,
    REMOVED;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
