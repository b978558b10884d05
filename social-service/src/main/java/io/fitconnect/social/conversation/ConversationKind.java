package io.fitconnect.social.conversation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** Who a conversation is between. */
public enum ConversationKind {
    /** Two people, for as long as both exist. */
    DIRECT,
    /** Up to a hundred people, who come and go. */
    GROUP;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
