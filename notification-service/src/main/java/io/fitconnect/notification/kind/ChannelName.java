package io.fitconnect.notification.kind;

import io.fitconnect.platform.json.WireName;

/** The ways out of the app. The inbox is none of them: it takes every notification. */
public enum ChannelName {
    MAIL,
    PUSH;

    /** The name in rows, preferences and the API. */
    public String wireName() {
        return WireName.of(this);
    }
}
