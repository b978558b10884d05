package io.fitconnect.social.conversation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** What a participant of a group may do: administrators add, remove and rename. */
public enum ConversationRole {
    ADMINISTRATOR,
    MEMBER;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
