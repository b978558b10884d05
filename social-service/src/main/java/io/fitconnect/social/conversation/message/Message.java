package io.fitconnect.social.conversation.message;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message in its place. All times are whole milliseconds, as Cassandra keeps them.
 *
 * @param sender    id of the participant, not of the athlete
 * @param text      null where there is none, and once it is deleted
 * @param deletedAt the place stays, so that numbers have no gaps
 * @param revision  grows with every change
 */
public record Message(
        UUID conversation,
        long number,
        UUID clientId,
        UUID sender,
        Instant sentAt,
        @Nullable String text,
        @Nullable Long replyTo,
        List<Attachment> attachments,
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt,
        int revision) {

    public Message {
        attachments = List.copyOf(attachments);
    }

    static Message of(Draft draft, UUID sender, Place place) {
        return new Message(
                place.conversation(),
                place.number(),
                draft.clientId(),
                sender,
                place.at(),
                draft.text(),
                draft.replyTo(),
                draft.attachments(),
                null,
                null,
                0);
    }

    Message edited(String changed, Instant now) {
        return changed.equals(text)
                ? this
                : new Message(
                        conversation,
                        number,
                        clientId,
                        sender,
                        sentAt,
                        changed,
                        replyTo,
                        attachments,
                        now,
                        deletedAt,
                        revision + 1);
    }

    Message deleted(Instant now) {
        return isDeleted()
                ? this
                : new Message(
                        conversation,
                        number,
                        clientId,
                        sender,
                        sentAt,
                        null,
                        replyTo,
                        List.of(),
                        editedAt,
                        now,
                        revision + 1);
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /** Of the latest state, which wins where two meet. */
    public Instant changedAt() {
        return Stream.of(sentAt, editedAt, deletedAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** The next free place of a conversation. */
    public record Place(UUID conversation, long number, Instant at) {}
}
