package io.fitconnect.promo.campaign;

import io.fitconnect.promo.person.Person;
import java.util.Map;
import java.util.Set;

/**
 * What a segment may ask of an athlete.
 *
 * @param sports done in the last four weeks, by trainings whose source allows advice
 * @param wear   by kind of gear, the greatest share of its life's lower end that an item in use has used
 */
public record Facts(Person person, Set<String> sports, Map<String, Double> wear) {

    public Facts {
        sports = Set.copyOf(sports);
        wear = Map.copyOf(wear);
    }
}
