package io.fitconnect.auth.erasure;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.events.Announcement;
import java.time.Instant;
import java.util.UUID;

/** The event that an account goes for good. */
record AccountDeletionDecided(UUID accountId, Instant decidedAt) {

    private static final String TOPIC = "auth.account";
    private static final String TYPE = "account-deletion-decided.v1";

    static Announcement of(AccountId account, Instant decidedAt) {
        String id = account.toString();
        return new Announcement(TOPIC, id, TYPE, id, new AccountDeletionDecided(account.value(), decidedAt));
    }
}
