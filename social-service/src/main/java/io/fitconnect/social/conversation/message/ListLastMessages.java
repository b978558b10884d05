package io.fitconnect.social.conversation.message;

import io.fitconnect.social.conversation.Membership;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the last message of each of some conversations. */
@Component
public class ListLastMessages {

    private final StoredMessages messages;
    private final SeenMessages seen;

    ListLastMessages(StoredMessages messages, SeenMessages seen) {
        this.messages = messages;
        this.seen = seen;
    }

    /** By the conversation's id; one in which the reader sees nothing has none. */
    public Map<UUID, SeenMessage> handle(List<Membership> own) {
        Map<UUID, Membership> read = own.stream()
                .filter(Membership::hasMessages)
                .collect(Collectors.toMap(each -> each.conversation().id(), Function.identity()));
        if (read.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Long> lastNumbers = read.values().stream()
                .collect(Collectors.toMap(
                        each -> each.conversation().id(),
                        each -> each.conversation().lastNumber()));
        return seen.of(read, messages.listLast(lastNumbers).values()).stream()
                .collect(Collectors.toMap(each -> each.message().conversation(), Function.identity()));
    }
}
