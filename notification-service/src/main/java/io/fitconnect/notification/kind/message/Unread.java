package io.fitconnect.notification.kind.message;

import io.fitconnect.notification.kind.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Messages of a conversation that the athlete has not looked at since they were told of the first.
 *
 * @param person who wrote the last one
 * @param group  whether it is a conversation of several
 */
record Unread(UUID conversationId, Person person, boolean group, int count) {

    static Unread join(List<Unread> parts) {
        Unread last = parts.get(parts.size() - 1);
        int count = parts.stream().mapToInt(Unread::count).sum();
        return new Unread(last.conversationId(), last.person(), last.group(), count);
    }

    Unread withPersons(UnaryOperator<Person> lookUp) {
        return new Unread(conversationId, lookUp.apply(person), group, count);
    }

    Map<String, Object> textArguments() {
        Map<String, Object> arguments = new HashMap<>(Person.textArguments(person));
        arguments.put("count", count);
        return arguments;
    }
}
