package io.fitconnect.social.conversation.sending.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.social.conversation.sending.AccountAges;
import java.time.Instant;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps how old accounts are. */
@Component
class RegistrationListener {

    private static final String CONSUMER = "social-service.account-age-on-account";

    private final Inbox inbox;
    private final AccountAges ages;

    RegistrationListener(Inbox inbox, AccountAges ages) {
        this.inbox = inbox;
        this.ages = ages;
    }

    @KafkaListener(
            topics = {"auth.account", "auth.account.snapshot"},
            groupId = "social-service.account-ages")
    void on(Event event) {
        if (event.is("account-registered.v1")) {
            Registration registration = event.dataAs(Registration.class);
            inbox.once(CONSUMER, event, () -> ages.keep(registration.accountId(), registration.registeredAt()));
        }
    }

    record Registration(UUID accountId, Instant registeredAt) {}
}
