package io.fitconnect.notification.push;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** By which push service a device takes messages. */
public enum DeviceKind {
    /** A browser, by Web Push. */
    WEB,
    /** An app on an Apple device. */
    APNS,
    /** An app by Firebase Cloud Messaging. */
    FCM;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
