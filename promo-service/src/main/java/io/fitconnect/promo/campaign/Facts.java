package io.fitconnect.promo.campaign;

import io.fitconnect.promo.person.Person;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a segment may ask of an athlete.
 *
 * @param sports done in the last four weeks, by trainings whose source allows advice
 * @param wear   by kind of gear, the greatest share of its life's lower end that an item in use has used
 * @param level  empty while none is known, or when it counts trainings whose source forbids advice
 * @param clubs  of which the athlete is a member
 */
public record Facts(
        Person person, Set<String> sports, Map<String, Double> wear, Optional<Integer> level, Set<UUID> clubs) {

    public Facts {
        sports = Set.copyOf(sports);
        wear = Map.copyOf(wear);
        clubs = Set.copyOf(clubs);
    }

    /** The same facts of the person as announced last. */
    Facts of(Person newest) {
        return new Facts(newest, sports, wear, level, clubs);
    }

    /** Of someone without a level and without clubs. */
    Facts(Person person, Set<String> sports, Map<String, Double> wear) {
        this(person, sports, wear, Optional.empty(), Set.of());
    }
}
