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

    /** Messages that are looked at together. */
    private static final int SLICE = 500;

    private final OwnConversations conversations;
    private final Participants participants;
    private final Messages messages;
    private final StoredMessages stored;
    private final ConversationNews news;

    MarkRead(
            OwnConversations conversations,
            Participants participants,
            Messages messages,
            StoredMessages stored,
            ConversationNews news) {
        this.conversations = conversations;
        this.participants = participants;
        this.messages = messages;
        this.stored = stored;
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
        participants.read(participant, read, countOwnUnread(own, read));
        news.changedFor(athlete, conversation);
        UUID other = own.other();
        if (other != null) {
            news.changedFor(other, conversation);
        }
    }

    /** The person's own messages behind the mark. Where some of those behind it have moved, those before it are subtracted from all that were unread. */
    private long countOwnUnread(Membership own, long read) {
        Participant participant = own.participant();
        Messages.Behind recent = messages.countBehind(own.conversation().id(), participant.id(), read);
        boolean hasNoneMoved = recent.all() == own.conversation().lastNumber() - read;
        return hasNoneMoved ? recent.own() : Math.max(0, participant.ownUnread() - countOwnUpTo(read, participant));
    }

    private long countOwnUpTo(long read, Participant participant) {
        long count = 0;
        for (long from = participant.readNumber() + 1; from <= read; from += SLICE) {
            count += stored.list(participant.conversation(), from, Math.min(read, from + SLICE - 1)).stream()
                    .filter(message -> message.sender().equals(participant.id()))
                    .count();
        }
        return count;
    }
}
