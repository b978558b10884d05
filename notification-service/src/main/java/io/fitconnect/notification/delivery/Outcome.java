package io.fitconnect.notification.delivery;

import io.fitconnect.platform.json.WireName;

/** What a step of a delivery came to. */
public enum Outcome {
    /** The channel took it. */
    DELIVERED,
    /** It waits for the end of quiet hours. */
    POSTPONED,
    /** It waits for the daily digest. */
    DIGESTED,
    /** The channel had carried as much that day as the athlete lets it. */
    CAPPED,
    /** The athlete does not want it by this channel. */
    MUTED,
    /** It was read or deleted before its time came. */
    READ_BEFORE,
    /** It is of no use any more, such as a reminder of what has begun. */
    OVER,
    /** This version does not know its kind. */
    UNKNOWN_KIND,
    /** The channel can never carry it. */
    REJECTED,
    /** The way out is closed; it is tried again. */
    AWAY,
    /** An attempt failed; it is tried again. */
    FAILED,
    /** The last attempt failed; it waits for a person. */
    GIVEN_UP;

    public String wireName() {
        return WireName.of(this);
    }
}
