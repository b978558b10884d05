package io.fitconnect.platform.account;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import java.time.Instant;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;

/**
 * Keeps which accounts are hidden, also for a service that arrives later than the news. Its consumer group is its own, see
 * {@link AccountDeletionListener}.
 */
class HiddenAccountListener {

    private final Inbox inbox;
    private final HiddenAccounts accounts;
    private final String consumer;

    HiddenAccountListener(Inbox inbox, HiddenAccounts accounts, String service) {
        this.inbox = inbox;
        this.accounts = accounts;
        this.consumer = service + ".on-visibility";
    }

    @KafkaListener(
            topics = {"auth.account", "auth.account.snapshot"},
            groupId = "${spring.application.name}.visibility")
    void on(Event event) {
        if (event.is("account-hidden.v1")) {
            AccountHidden hidden = event.dataAs(AccountHidden.class);
            inbox.once(consumer, event, () -> accounts.keep(hidden.accountId(), true, hidden.hiddenAt()));
        } else if (event.is("account-shown.v1")) {
            AccountShown shown = event.dataAs(AccountShown.class);
            inbox.once(consumer, event, () -> accounts.keep(shown.accountId(), false, shown.shownAt()));
        }
    }

    record AccountHidden(UUID accountId, Instant hiddenAt) {}

    record AccountShown(UUID accountId, Instant shownAt) {}
}
