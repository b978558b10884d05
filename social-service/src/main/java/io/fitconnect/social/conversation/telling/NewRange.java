package io.fitconnect.social.conversation.telling;

import java.util.UUID;

/** Messages that participants are told of, both ends included; none when something else has changed. */
record NewRange(UUID conversation, long from, long to) {

    boolean hasMessages() {
        return from <= to;
    }

    /** A range that replaces another under its key reaches as far or further, for numbers only grow. */
    String key() {
        return conversation + "/" + from;
    }
}
