package io.fitconnect.social.conversation.message;

import io.fitconnect.social.conversation.ConversationNews;
import io.fitconnect.social.conversation.Membership;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives messages their number and order, within the caller's transaction. */
@Component
class Sequencing {

    private final Messages messages;
    private final ConversationNews news;
    private final GroupScreening screening;
    private final Clock clock;

    Sequencing(Messages messages, ConversationNews news, GroupScreening screening, Clock clock) {
        this.messages = messages;
        this.news = news;
        this.screening = screening;
        this.clock = clock;
    }

    /** Appends a message; throws {@link AlreadySent} so that its number is given back. Refuses with 409 the client id of another's message. */
    Message append(Membership own, Draft draft) {
        UUID conversation = own.conversation().id();
        UUID sender = own.participant().id();
        Message.Place place = messages.take(conversation, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Message message = Message.of(draft, sender, place);
        if (!messages.add(message)) {
            throw new AlreadySent(getSent(own, draft.clientId()));
        }
        messages.wrote(conversation, sender, message.number());
        news.sent(conversation, message.number());
        screening.look(own, message);
        return message;
    }

    private Message getSent(Membership own, UUID clientId) {
        return messages.findByClient(own.conversation().id(), clientId)
                .filter(message -> message.sender().equals(own.participant().id()))
                .orElseThrow(() -> MessageProblems.clientIdTaken(clientId));
    }
}
