package io.fitconnect.social.conversation.message;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Reads recent and moved messages as one. SQL first: a message is removed from there only when Cassandra has it, so that what moves
 * between the two reads is found at least once, and once it is shown.
 */
@Component
public class StoredMessages {

    private final Messages recent;
    private final MessageHistory history;

    StoredMessages(Messages recent, MessageHistory history) {
        this.recent = recent;
        this.history = history;
    }

    public Optional<Message> find(UUID conversation, long number) {
        return recent.find(conversation, number).or(() -> history.find(conversation, number));
    }

    /** All of a range of numbers, which has no gaps, in their order. */
    public List<Message> list(UUID conversation, long from, long to) {
        NavigableMap<Long, Message> found = new TreeMap<>();
        recent.list(conversation, from, to).forEach(message -> found.put(message.number(), message));
        if (found.size() < to - from + 1) {
            long lastMissing = lastMissing(found, from, to);
            history.list(conversation, from, lastMissing)
                    .forEach(message -> found.putIfAbsent(message.number(), message));
        }
        return List.copyOf(found.values());
    }

    /** The last message of each conversation that has one. */
    Map<UUID, Message> listLast(Map<UUID, Long> lastNumbers) {
        Map<UUID, Message> found = new HashMap<>();
        recent.listLast(lastNumbers.keySet()).forEach(message -> found.put(message.conversation(), message));
        lastNumbers.forEach((conversation, number) -> {
            if (!found.containsKey(conversation)) {
                history.find(conversation, number).ifPresent(message -> found.put(conversation, message));
            }
        });
        return found;
    }

    private static long lastMissing(NavigableMap<Long, Message> found, long from, long to) {
        long number = to;
        while (number > from && found.containsKey(number)) {
            number--;
        }
        return number;
    }
}
