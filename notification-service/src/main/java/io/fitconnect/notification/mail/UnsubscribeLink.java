package io.fitconnect.notification.mail;

import java.util.UUID;

/** What one click in a mail ends: mails of a kind to an athlete. */
public record UnsubscribeLink(UUID athlete, String kind) {

    private static final String DIGEST = "daily-digest";

    /** Ends the daily digest. */
    public static UnsubscribeLink ofDigest(UUID athlete) {
        return new UnsubscribeLink(athlete, DIGEST);
    }

    boolean isOfDigest() {
        return kind.equals(DIGEST);
    }
}
