package io.fitconnect.auth.account;

import io.fitconnect.platform.events.Announcement;
import java.time.Instant;
import java.util.UUID;

/** The event that services show a hidden account again. */
public record AccountShown(UUID accountId, Instant shownAt) {

    private static final String TYPE = "account-shown.v1";

    public static Announcement of(AccountId account, Instant shownAt) {
        String id = account.toString();
        return new Announcement(AccountHidden.TOPIC, id, TYPE, id, new AccountShown(account.value(), shownAt));
    }
}
