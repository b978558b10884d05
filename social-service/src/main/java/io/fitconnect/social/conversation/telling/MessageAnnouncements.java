package io.fitconnect.social.conversation.telling;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.json.WireName;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What is told of messages on {@code social.interaction}; the contract stands in {@code contracts/social/interaction}. */
final class MessageAnnouncements {

    static final String TOPIC = "social.interaction";
    static final String SENT = "message-sent.v1";

    private MessageAnnouncements() {}

    /** Tells one recipient of some new messages. */
    static Announcement sent(Recipient recipient, List<NewMessage> unread) {
        NewMessage last = unread.stream()
                .max(Comparator.comparingLong(NewMessage::number))
                .orElseThrow();
        return new Announcement(
                TOPIC,
                recipient.athlete().toString(),
                SENT,
                recipient.conversation().toString(),
                new MessageSent(
                        recipient.athlete(),
                        last.sender(),
                        recipient.conversation(),
                        WireName.of(recipient.kind()),
                        last.number(),
                        unread.size(),
                        last.sentAt()));
    }

    record MessageSent(
            UUID athleteId,
            UUID otherId,
            UUID conversationId,
            String kind,
            long number,
            int messages,
            Instant sentAt) {}
}
