package io.fitconnect.auth.password;

import java.util.Locale;

/** Why a chosen password is refused. */
public enum PasswordWeakness {
    TOO_SHORT,
    TOO_LONG,
    TOO_COMMON,
    CONTAINS_EMAIL;

    /** The key of the message that tells it. */
    public String message() {
        return "register.password." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
