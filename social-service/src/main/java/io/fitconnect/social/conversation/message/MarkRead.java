package io.fitconnect.social.conversation.message;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.conversation.ConversationNews;
import io.fitconnect.social.conversation.Membership;
import io.fitconnect.social.conversation.OwnConversations;
import io.fitconnect.social.conversation.Participant;
import io.fitconnect.social.conversation.Participants;
import java.util.UUID;

/** Moves the mark up to which a person has read a conversation; it only goes forward. */
@UseCase
public class MarkRead {

    private final OwnConversations conversations;
    private final Participants participants;
    private final Messages messages;
    private final ConversationNews news;

    MarkRead(OwnConversations conversations, Participants participants, Messages messages, ConversationNews news) {
        this.conversations = conversations;
        this.participants = participants;
        this.messages = messages;
        this.news = news;
    }

    /** Does nothing when the mark is there already; one beyond the last message marks that. */
    public void handle(UUID athlete, UUID conversation, long number) {
        Membership own = conversations.require(athlete, conversation);
        Participant participant = own.participant();
        long read = Math.min(number, own.conversation().lastNumber());
        if (read <= participant.readNumber()) {
            return;
        }
        participants.read(participant, read, messages.countBehind(conversation, participant.id(), read));
        news.changedFor(athlete, conversation);
        UUID other = own.other();
        if (other != null) {
            news.changedFor(other, conversation);
        }
    }
}
