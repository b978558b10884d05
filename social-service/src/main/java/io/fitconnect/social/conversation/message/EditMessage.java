package io.fitconnect.social.conversation.message;

import io.fitconnect.social.conversation.ConversationSettings;
import io.fitconnect.social.conversation.sending.Attempt;
import io.fitconnect.social.conversation.sending.SendingRules;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Edits the text of a message of one's own, for a day. Readers see that it was edited. */
@Component
public class EditMessage {

    private final MessageChanges changes;
    private final ViewMessage viewMessage;
    private final SendingRules rules;
    private final ConversationSettings settings;
    private final Clock clock;

    EditMessage(
            MessageChanges changes,
            ViewMessage viewMessage,
            SendingRules rules,
            ConversationSettings settings,
            Clock clock) {
        this.changes = changes;
        this.viewMessage = viewMessage;
        this.rules = rules;
        this.settings = settings;
        this.clock = clock;
    }

    /** Refuses with 409 a text that would be held if it were sent: what was told of cannot be held any more. */
    public SeenMessage handle(UUID athlete, UUID conversation, long number, String text) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        changes.apply(athlete, conversation, number, message -> {
            Message edited = edit(message, text, now);
            if (rules.findHold(new Attempt(athlete, conversation, text), now).isPresent()) {
                throw MessageProblems.heldWhenSent();
            }
            return edited;
        });
        return viewMessage.handle(athlete, conversation, number);
    }

    private Message edit(Message message, String text, Instant now) {
        if (message.isDeleted()) {
            throw MessageProblems.noSuchMessage(message.number());
        }
        if (now.isAfter(message.sentAt().plus(settings.editable()))) {
            throw MessageProblems.tooLateToEdit(settings.editable().toHours());
        }
        return message.edited(text, now);
    }
}
