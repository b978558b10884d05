package io.fitconnect.auth.visibility;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.events.Announcement;
import java.time.Instant;
import java.util.UUID;

/** The event that services show a hidden account again. */
record AccountShown(UUID accountId, Instant shownAt) {

    private static final String TYPE = "account-shown.v1";

    static Announcement of(AccountId account, Instant shownAt) {
        String id = account.toString();
        return new Announcement(AccountHidden.TOPIC, id, TYPE, id, new AccountShown(account.value(), shownAt));
    }
}
