package io.fitconnect.platform.account;

import io.fitconnect.platform.events.Event;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;

/**
 * Hears decided deletions. Its consumer group is its own: a service may listen to {@code auth.account} for other reasons,
 * and two listeners of one group would share the topic's partitions.
 */
class AccountDeletionListener {

    private final EraseAccount eraseAccount;

    AccountDeletionListener(EraseAccount eraseAccount) {
        this.eraseAccount = eraseAccount;
    }

    @KafkaListener(topics = "auth.account", groupId = "${spring.application.name}.erasure")
    void on(Event event) {
        if (event.is("account-deletion-decided.v1")) {
            eraseAccount.handle(event.dataAs(AccountDeletionDecided.class).accountId());
        }
    }

    record AccountDeletionDecided(UUID accountId) {}
}
