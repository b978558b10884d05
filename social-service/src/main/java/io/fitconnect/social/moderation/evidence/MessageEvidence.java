package io.fitconnect.social.moderation.evidence;

import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.ContentKind;
import io.fitconnect.social.content.HiddenContents;
import io.fitconnect.social.conversation.Author;
import io.fitconnect.social.conversation.Conversations;
import io.fitconnect.social.conversation.Participants;
import io.fitconnect.social.conversation.message.Message;
import io.fitconnect.social.conversation.message.StoredMessages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A message is read by moderators only once one who takes part reports it, or a list finds it in a large group. */
@Component
class MessageEvidence implements EvidenceFinder {

    /** Messages before it, and behind it. */
    private static final int AROUND = 3;

    /** No block stands between moderators and those whose words they judge. */
    private static final UUID NO_READER = new UUID(0, 0);

    private final Conversations conversations;
    private final Participants participants;
    private final StoredMessages messages;
    private final HiddenContents hidden;

    MessageEvidence(
            Conversations conversations, Participants participants, StoredMessages messages, HiddenContents hidden) {
        this.conversations = conversations;
        this.participants = participants;
        this.messages = messages;
        this.hidden = hidden;
    }

    @Override
    public Set<ContentKind> kinds() {
        return Set.of(ContentKind.MESSAGE);
    }

    @Override
    public Optional<Evidence> findSeen(ContentKey key, UUID viewer) {
        boolean isShown = conversations
                        .find(viewer, key.place())
                        .filter(own -> key.requireNumber() > own.participant().fromNumber())
                        .isPresent()
                && hidden.list(key.place(), Set.of(key.id())).isEmpty();
        return isShown && hasSeenAuthor(key, viewer) ? find(key) : Optional.empty();
    }

    /** What a hidden account wrote, or one behind a block with the viewer, is hidden with it. */
    private boolean hasSeenAuthor(ContentKey key, UUID viewer) {
        return messages.find(key.place(), key.requireNumber())
                .filter(message ->
                        participants.listAuthors(Set.of(key.place()), Set.of(message.sender()), viewer).stream()
                                .noneMatch(Author::isHidden))
                .isPresent();
    }

    @Override
    public Optional<Evidence> find(ContentKey key) {
        return messages.find(key.place(), key.requireNumber())
                .filter(message -> message.clientId().equals(key.id()) && !message.isDeleted())
                .map(message -> new Evidence(
                        authors(List.of(message)).get(message.sender()), message.text(), message.revision()));
    }

    @Override
    public List<Neighbour> listAround(ContentKey key) {
        long number = key.requireNumber();
        List<Message> around = messages.list(key.place(), Math.max(1, number - AROUND), number + AROUND);
        Map<UUID, @Nullable UUID> authors = authors(around);
        return around.stream()
                .map(message -> new Neighbour(
                        message.clientId(), authors.get(message.sender()), message.text(), message.sentAt()))
                .toList();
    }

    private Map<UUID, @Nullable UUID> authors(List<Message> read) {
        Map<UUID, @Nullable UUID> authors = new HashMap<>();
        if (!read.isEmpty()) {
            for (Author author : participants.listAuthors(
                    Set.of(read.get(0).conversation()),
                    read.stream().map(Message::sender).collect(Collectors.toSet()),
                    NO_READER)) {
                authors.put(author.participant(), author.athlete());
            }
        }
        return authors;
    }
}
