package io.fitconnect.social.relationship;

import io.fitconnect.platform.json.WireName;

/** What one person has to do with another, by the list in which the other stands. */
public enum Tie {
    FRIEND,
    REQUEST_SENT,
    REQUEST_RECEIVED,
    FOLLOWER,
    FOLLOWEE,
    BLOCK;

    /** As in the database, such as {@code request-sent}. */
    public String wireName() {
        return WireName.of(this);
    }

    /** Whether a change is signalled to a person who did not make it. A request that ends and a block come silently. */
    boolean isTold() {
        return switch (this) {
            case FRIEND, REQUEST_RECEIVED, FOLLOWER, FOLLOWEE -> true;
            case REQUEST_SENT, BLOCK -> false;
        };
    }
}
