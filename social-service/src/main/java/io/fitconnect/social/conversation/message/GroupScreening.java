package io.fitconnect.social.conversation.message;

import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.Screening;
import io.fitconnect.social.conversation.ConversationSettings;
import io.fitconnect.social.conversation.Membership;
import org.springframework.stereotype.Component;

/** Screens messages in groups of many people, where not all know each other; what a few write to each other is theirs unless one reports it. */
@Component
class GroupScreening {

    private final Screening screening;
    private final ConversationSettings settings;

    GroupScreening(Screening screening, ConversationSettings settings) {
        this.screening = screening;
        this.settings = settings;
    }

    void look(Membership own, Message message) {
        if (!own.conversation().isDirect() && own.participants() >= settings.screenedFrom() && message.text() != null) {
            screening.look(
                    ContentKey.message(message.conversation(), message.number(), message.clientId()),
                    message.revision(),
                    message.text());
        }
    }
}
