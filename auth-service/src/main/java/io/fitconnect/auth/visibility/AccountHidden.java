package io.fitconnect.auth.visibility;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.events.Announcement;
import java.time.Instant;
import java.util.UUID;

/** The event that services show nothing of an account to others. */
record AccountHidden(UUID accountId, Instant hiddenAt) {

    static final String TOPIC = "auth.account";
    private static final String TYPE = "account-hidden.v1";

    static Announcement of(AccountId account, Instant hiddenAt) {
        String id = account.toString();
        return new Announcement(TOPIC, id, TYPE, id, new AccountHidden(account.value(), hiddenAt));
    }
}
