package io.fitconnect.auth.vendorapp;

import java.util.Locale;

/** Whether an application works for every athlete; the others work for their owner only. */
public enum AppStatus {
    UNAPPROVED,
    APPROVED,
    REFUSED;

    /** The name in answers, events and message keys. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
