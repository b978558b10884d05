package io.fitconnect.notification.kind.discussion;

import io.fitconnect.notification.kind.Person;
import io.fitconnect.notification.kind.Persons;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the kinds read of an event about a discussion; a reaction names the comment that it is for. */
record Said(
        UUID athleteId,
        UUID otherId,
        About subject,
        @Nullable UUID commentId,
        @Nullable String reaction) {

    /** Who said it need not hear of it. */
    boolean isOwn() {
        return athleteId.equals(otherId);
    }

    /**
     * Empty when who said it does not exist for the athlete.
     *
     * @param isToHosts whether the event goes to whose subject it is, where the subject does not name them
     */
    Optional<Contribution> find(boolean isToHosts, Persons persons) {
        return persons.find(otherId, athleteId)
                .map(person -> new Contribution(
                        person,
                        1,
                        subject.toSubject(athleteId, isToHosts, persons),
                        reaction == null ? null : commentId));
    }

    record About(String kind, UUID id, @Nullable UUID ownerId) {

        Subject toSubject(UUID athlete, boolean isToHosts, Persons persons) {
            boolean isOwn = ownerId == null ? isToHosts : athlete.equals(ownerId);
            Person owner = isOwn
                    ? null
                    : Optional.ofNullable(ownerId)
                            .flatMap(person -> persons.find(person, athlete))
                            .orElse(null);
            return new Subject(kind, id, isOwn, owner);
        }
    }
}
