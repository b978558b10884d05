package io.fitconnect.auth.account;

import io.fitconnect.platform.events.Announcement;
import java.util.UUID;

/** The event that tells notification-service how to reach an account: the whole state. */
public record ContactChanged(UUID accountId, String email, boolean emailConfirmed, String locale, long version) {

    static final String TOPIC = "auth.contact";
    private static final String TYPE = "contact-changed.v1";

    /** Of an account whose change was flushed, so that its version is the new one. */
    public static Announcement of(Account account) {
        String id = account.id().toString();
        return new Announcement(
                TOPIC,
                id,
                TYPE,
                id,
                new ContactChanged(
                        account.id().value(),
                        account.email().value(),
                        account.isEmailConfirmed(),
                        account.locale().toLanguageTag(),
                        account.version()));
    }
}
