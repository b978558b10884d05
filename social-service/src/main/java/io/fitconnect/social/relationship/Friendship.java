package io.fitconnect.social.relationship;

import io.fitconnect.platform.json.WireName;

/** How far two people are with a friendship, for one of them. */
public enum Friendship {
    NONE,
    /** The viewer asked the other. */
    REQUESTED,
    /** The other asked the viewer. */
    ASKED,
    FRIEND;

    public String wireName() {
        return WireName.of(this);
    }
}
