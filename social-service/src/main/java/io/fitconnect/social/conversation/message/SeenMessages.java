package io.fitconnect.social.conversation.message;

import io.fitconnect.social.content.HiddenContents;
import io.fitconnect.social.content.Hiding;
import io.fitconnect.social.conversation.Author;
import io.fitconnect.social.conversation.Membership;
import io.fitconnect.social.conversation.Participants;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the senders to messages. */
@Component
class SeenMessages {

    private final Participants participants;
    private final HiddenContents hiddenContents;

    SeenMessages(Participants participants, HiddenContents hiddenContents) {
        this.participants = participants;
        this.hiddenContents = hiddenContents;
    }

    List<SeenMessage> of(Membership own, Collection<Message> messages) {
        return of(Map.of(own.conversation().id(), own), messages);
    }

    List<SeenMessage> of(Map<UUID, Membership> own, Collection<Message> messages) {
        if (messages.isEmpty()) {
            return List.of();
        }
        Map<UUID, Author> authors = participants
                .listAuthors(
                        own.keySet(), messages.stream().map(Message::sender).collect(Collectors.toSet()), reader(own))
                .stream()
                .collect(Collectors.toMap(Author::participant, Function.identity()));
        Map<UUID, Map<UUID, Hiding>> hidden = hidden(messages);
        return messages.stream()
                .map(message -> new SeenMessage(
                        message,
                        authors.getOrDefault(message.sender(), new Author(message.sender(), null, false)),
                        isOwn(own.get(message.conversation()), message),
                        hidden.getOrDefault(message.conversation(), Map.of()).get(message.clientId())))
                .toList();
    }

    /** All are conversations of one person. */
    private static UUID reader(Map<UUID, Membership> own) {
        return Objects.requireNonNull(
                own.values().iterator().next().participant().athlete());
    }

    private Map<UUID, Map<UUID, Hiding>> hidden(Collection<Message> messages) {
        return hiddenContents.listIn(messages.stream()
                .collect(Collectors.groupingBy(
                        Message::conversation, Collectors.mapping(Message::clientId, Collectors.toSet()))));
    }

    private static boolean isOwn(@Nullable Membership own, Message message) {
        return own != null && own.participant().id().equals(message.sender());
    }
}
