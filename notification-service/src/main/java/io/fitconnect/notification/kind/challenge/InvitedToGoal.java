package io.fitconnect.notification.kind.challenge;

import io.fitconnect.notification.kind.Person;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A challenge to which a friend invites the athlete.
 *
 * @param title  in the words of its maker
 * @param person the maker
 * @param until  its last day
 */
record InvitedToGoal(UUID challengeId, String title, Person person, LocalDate until) {

    InvitedToGoal by(Person known) {
        return new InvitedToGoal(challengeId, title, known, until);
    }

    Map<String, Object> textArguments() {
        Map<String, Object> arguments = new HashMap<>(Person.textArguments(person));
        arguments.put("title", title);
        return arguments;
    }
}
