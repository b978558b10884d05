package io.fitconnect.notification.kind.discussion;

import io.fitconnect.notification.kind.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Comments, answers, mentions or reactions within a short time.
 *
 * @param person    who made the last one
 * @param people    how many people made them
 * @param commentId the athlete's comment that was reacted to; null for a reaction to the subject, and for what is no reaction
 */
record Contribution(
        Person person,
        int people,
        Subject subject,
        @Nullable UUID commentId) {

    /** Counts people: who changes a reaction is counted once. */
    static Contribution join(List<Contribution> parts) {
        Contribution last = parts.get(parts.size() - 1);
        long people =
                parts.stream().map(part -> part.person().alias()).distinct().count();
        return new Contribution(last.person(), (int) people, last.subject(), last.commentId());
    }

    Contribution withPersons(UnaryOperator<Person> lookUp) {
        Person owner = subject.owner();
        return new Contribution(
                lookUp.apply(person), people, owner == null ? subject : subject.with(lookUp.apply(owner)), commentId);
    }

    Map<String, Object> textArguments() {
        Map<String, Object> arguments = new HashMap<>(Person.textArguments(person));
        arguments.put("people", people);
        arguments.put("place", commentId == null ? subject.place() : "comment");
        return arguments;
    }
}
