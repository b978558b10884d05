package io.fitconnect.social.feed;

import io.fitconnect.platform.json.WireName;

/** What an entry is. */
public enum EntryKind {
    TRAINING,
    GROUP_TRAINING;

    /** As in columns and answers. */
    public String wireName() {
        return WireName.of(this);
    }
}
