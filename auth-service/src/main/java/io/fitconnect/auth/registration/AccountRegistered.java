package io.fitconnect.auth.registration;

import io.fitconnect.auth.account.Account;
import io.fitconnect.platform.events.Announcement;
import java.time.Instant;
import java.util.UUID;

/** The event that an account came into being; carries no e-mail, because no other service needs it. */
record AccountRegistered(UUID accountId, String displayName, String locale, String timeZone, Instant registeredAt) {

    static final String TOPIC = "auth.account";
    private static final String TYPE = "account-registered.v1";

    static Announcement of(Account account) {
        String id = account.id().toString();
        return new Announcement(
                TOPIC,
                id,
                TYPE,
                id,
                new AccountRegistered(
                        account.id().value(),
                        account.displayName().value(),
                        account.locale().toLanguageTag(),
                        account.timeZone().getId(),
                        account.registeredAt()));
    }
}
