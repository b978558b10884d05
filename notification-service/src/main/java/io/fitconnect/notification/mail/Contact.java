package io.fitconnect.notification.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where mail reaches an athlete.
 *
 * @param isConfirmed  whether the owner of the account showed that the address is theirs
 * @param failingSince when the mail server refused the address; null while it works
 */
public record Contact(
        UUID athlete,
        String email,
        boolean isConfirmed,
        Locale language,
        @Nullable Instant failingSince) {

    /** After this an address that failed is tried again: mailboxes come back. */
    public static final Duration LEFT_ALONE = Duration.ofDays(30);

    public ContactState state(Instant now) {
        if (!isConfirmed) {
            return ContactState.UNCONFIRMED;
        }
        boolean isFailing =
                failingSince != null && failingSince.plus(LEFT_ALONE).isAfter(now);
        return isFailing ? ContactState.FAILING : ContactState.WORKING;
    }

    /** Hides the address. */
    @Override
    public String toString() {
        return "Contact[" + athlete + "]";
    }
}
