package io.fitconnect.e2e.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How often each change was seen by each participant: in inboxes, or in mails. */
final class Sightings {

    private final Map<Sighting, Integer> counts = new HashMap<>();

    /** One change at one participant. */
    record Sighting(String email, Change change) {

        Sighting {
            email = email.toLowerCase(Locale.ROOT);
        }
    }

    /** What must be seen when these changes were acknowledged: every participant hears of each change of the own training. */
    static List<Sighting> expected(Collection<Change> changes, List<Group> groups) {
        return changes.stream()
                .flatMap(change -> groups.get(change.group()).participants().stream()
                        .map(participant -> new Sighting(participant.email(), change)))
                .toList();
    }

    static Sightings of(Stream<Sighting> seen) {
        var sightings = new Sightings();
        seen.forEach(sightings::add);
        return sightings;
    }

    void add(Sighting sighting) {
        counts.merge(sighting, 1, Integer::sum);
    }

    boolean has(Sighting sighting) {
        return counts.containsKey(sighting);
    }

    int countFound(Collection<Sighting> expected) {
        return (int) expected.stream().filter(this::has).count();
    }

    /** Those of a fault that were seen more than once, also of changes that were not acknowledged. */
    int countRepeated(int fault) {
        return (int) counts.entrySet().stream()
                .filter(entry -> entry.getKey().change().fault() == fault && entry.getValue() > 1)
                .count();
    }
}
