package io.fitconnect.profile.athlete.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.profile.athlete.RegisterAthlete;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of new accounts. */
@Component
class AccountListener {

    private static final String CONSUMER = "profile-service.on-account";

    private final Inbox inbox;
    private final RegisterAthlete registerAthlete;

    AccountListener(Inbox inbox, RegisterAthlete registerAthlete) {
        this.inbox = inbox;
        this.registerAthlete = registerAthlete;
    }

    @KafkaListener(topics = "auth.account", groupId = "profile-service")
    void onAccount(Event event) {
        if (event.is("account-registered.v1")) {
            AccountRegistered account = event.dataAs(AccountRegistered.class);
            inbox.once(
                    CONSUMER,
                    event,
                    () -> registerAthlete.handle(
                            account.id(), account.name(), account.place(), account.registeredAt()));
        }
    }
}
