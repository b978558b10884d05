package io.fitconnect.integration.webhook.messaging;

import io.fitconnect.integration.webhook.AppConsents.AppConsent;
import io.fitconnect.integration.webhook.NoteConsents;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Consumes {@code auth.consent}, in order per athlete, from the beginning of the compacted topic. */
@Component
class ConsentListener {

    private static final String CONSUMER = "integration-service.on-consent";

    private final Inbox inbox;
    private final NoteConsents noteConsents;

    ConsentListener(Inbox inbox, NoteConsents noteConsents) {
        this.inbox = inbox;
        this.noteConsents = noteConsents;
    }

    @KafkaListener(topics = "auth.consent", groupId = "integration-service.consents")
    void on(Event event) {
        if (event.is("consent-changed.v1")) {
            ConsentNotice notice = event.dataAs(ConsentNotice.class);
            inbox.once(CONSUMER, event, () -> noteConsents.handle(notice.accountId(), notice.toConsent()));
        }
    }

    /** The part of the event that matters here. */
    record ConsentNotice(UUID accountId, List<Application> applications, long version) {

        AppConsent toConsent() {
            return new AppConsent(
                    version, applications.stream().map(Application::clientId).collect(Collectors.toSet()));
        }

        record Application(String clientId) {}
    }
}
