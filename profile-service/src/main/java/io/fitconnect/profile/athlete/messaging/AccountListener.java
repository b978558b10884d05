package io.fitconnect.profile.athlete.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.profile.athlete.CreateProfile;
import io.fitconnect.profile.athlete.RegisteredAccount;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Gives registered accounts their profile, also those whose events have expired and come by a snapshot. */
@Component
class AccountListener {

    private static final String CONSUMER = "profile-service.on-account";

    private final Inbox inbox;
    private final CreateProfile createProfile;

    AccountListener(Inbox inbox, CreateProfile createProfile) {
        this.inbox = inbox;
        this.createProfile = createProfile;
    }

    @KafkaListener(
            topics = {"auth.account", "auth.account.snapshot"},
            groupId = "profile-service")
    void on(Event event) {
        if (event.is("account-registered.v1")) {
            RegisteredAccount account = event.dataAs(AccountRegistered.class).toAccount();
            inbox.once(CONSUMER, event, () -> createProfile.handle(account));
        }
    }
}
