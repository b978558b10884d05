package io.fitconnect.auth.administration;

import io.fitconnect.auth.account.Account;
import io.fitconnect.platform.events.Announcement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The events that others see an account no more, or again. They carry no reason: it concerns the owner alone. */
final class AccountVisibility {

    private static final String TOPIC = "auth.account";

    private AccountVisibility() {}

    static Announcement hidden(Account account, Instant now) {
        return of("account-hidden.v1", account, new Hidden(account.id().value(), now.truncatedTo(ChronoUnit.MICROS)));
    }

    static Announcement shown(Account account, Instant now) {
        return of("account-shown.v1", account, new Shown(account.id().value(), now.truncatedTo(ChronoUnit.MICROS)));
    }

    private static Announcement of(String type, Account account, Object data) {
        String id = account.id().toString();
        return new Announcement(TOPIC, id, type, id, data);
    }

    record Hidden(UUID accountId, Instant hiddenAt) {}

    record Shown(UUID accountId, Instant shownAt) {}
}
