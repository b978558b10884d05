package io.fitconnect.training.grouptraining.participation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** What led to the state of a participation. */
public enum ParticipationCause {
    JOINED,
    WAITING,
    MOVED_UP,
    INVITED,
    LEFT,
    DECLINED,
    REMOVED;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
