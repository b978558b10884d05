package io.fitconnect.social.conversation.message;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** What a message refers to. */
public enum AttachmentKind {
    /** A training of the sender's own. */
    TRAINING,
    /** A group training that the sender sees. */
    GROUP_TRAINING;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
