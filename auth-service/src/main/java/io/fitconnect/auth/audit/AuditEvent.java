package io.fitconnect.auth.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What may happen to an account. The log keeps the name of the wire, so a constant is renamed in Java only; the messages have
 * {@code activity.<name>} in each language, with the detail as argument.
 */
public enum AuditEvent {
    REGISTERED,
    SIGNED_IN,
    SIGN_IN_FAILED,
    SECOND_FACTOR_FAILED,
    SIGNED_OUT,
    /** One session was ended from another browser. */
    SESSION_ENDED,
    SESSIONS_ENDED,
    /** A used refresh token came again. The detail is the application. */
    REFRESH_TOKEN_REUSED,
    PASSWORD_CHANGED,
    PASSWORD_RECOVERED,
    EMAIL_CHANGE_ASKED,
    EMAIL_CHANGED,
    /** The detail is the passkey's name, as in the next. */
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    AUTHENTICATOR_ADDED,
    AUTHENTICATOR_REMOVED,
    RECOVERY_CODES_MADE,
    RECOVERY_CODE_USED,
    /** The detail is the outside provider, as in the next. */
    PROVIDER_LINKED,
    PROVIDER_UNLINKED,
    DEVICE_FORGOTTEN,
    /** The detail is the application, as in the next ones. */
    DEVICE_LINKED,
    APP_CONNECTED,
    APP_CHANGED,
    APP_DISCONNECTED,
    VENDOR_APP_REGISTERED,
    VENDOR_APP_CHANGED,
    VENDOR_APP_SECRET_ROTATED,
    VENDOR_APP_DELETED,
    /** By an administrator, as the next. */
    VENDOR_APP_APPROVED,
    VENDOR_APP_REFUSED,
    /** The detail is the role, as in the next. */
    ROLE_GRANTED,
    ROLE_TAKEN,
    LOCKED,
    UNLOCKED,
    /** By moderators, as the next. */
    SUSPENDED,
    SUSPENSION_LIFTED,
    EXPORT_ASKED,
    EXPORT_DOWNLOADED,
    DELETION_ASKED,
    DELETION_WITHDRAWN;

    /** Its name in the log and the API. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The event of this name; empty for one that a later version wrote. */
    public static Optional<AuditEvent> find(String wireName) {
        return Arrays.stream(values())
                .filter(event -> event.wireName().equals(wireName))
                .findFirst();
    }

    /** Whether a stranger can cause it at will, so that the log keeps only so many an hour. */
    boolean isBounded() {
        return this == SIGN_IN_FAILED || this == SECOND_FACTOR_FAILED;
    }
}
