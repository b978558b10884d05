package io.fitconnect.notification.mail.messaging;

import io.fitconnect.notification.mail.KeepContact;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows {@code auth.contact}, which is compacted and which no other service may read. An erasure comes by {@code auth.account}. */
@Component
class ContactListener {

    private static final String CONSUMER = "notification-service.on-contact";

    private final Inbox inbox;
    private final KeepContact keepContact;

    ContactListener(Inbox inbox, KeepContact keepContact) {
        this.inbox = inbox;
        this.keepContact = keepContact;
    }

    @KafkaListener(topics = "auth.contact", groupId = "notification-service.contacts")
    void on(Event event) {
        if (event.is("contact-changed.v1")) {
            ContactChanged changed = event.dataAs(ContactChanged.class);
            inbox.once(
                    CONSUMER,
                    event,
                    () -> keepContact.handle(
                            changed.accountId(),
                            changed.email(),
                            changed.emailConfirmed(),
                            changed.locale(),
                            changed.version()));
        }
    }

    record ContactChanged(UUID accountId, String email, boolean emailConfirmed, String locale, long version) {

        /** Hides the address. */
        @Override
        public String toString() {
            return "ContactChanged[" + accountId + "]";
        }
    }
}
