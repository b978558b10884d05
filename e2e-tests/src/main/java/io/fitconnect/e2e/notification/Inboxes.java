package io.fitconnect.e2e.notification;

import io.fitconnect.e2e.notification.Sightings.Sighting;
import io.fitconnect.e2e.resilience.Workers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** The inboxes of all participants, read through the API. */
final class Inboxes {

    private static final Duration LOOK = Duration.ofMillis(500);

    private final List<Group> groups;
    private final Workers workers;

    Inboxes(List<Group> groups, Workers workers) {
        this.groups = groups;
        this.workers = workers;
    }

    /** Waits until each inbox tells of the changes of its training, at most so long. What is missing then is counted at the end. */
    void awaitTold(Collection<Change> changes, Duration timeout) {
        var deadline = System.nanoTime() + timeout.toNanos();
        var unread = new ArrayList<Reading>();
        groups.forEach(group -> {
            var own = changes.stream()
                    .filter(change -> change.group() == group.number())
                    .collect(Collectors.toSet());
            group.participants().forEach(participant -> unread.add(new Reading(participant, own)));
        });
        unread.removeIf(reading -> reading.expected().isEmpty());
        while (!unread.isEmpty() && System.nanoTime() < deadline) {
            var complete = workers.map(unread, Reading::isComplete);
            for (int at = unread.size() - 1; at >= 0; at--) {
                if (complete.get(at)) {
                    unread.remove(at);
                }
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** Reads everything. */
    Sightings read() {
        var participants =
                groups.stream().flatMap(group -> group.participants().stream()).toList();
        return Sightings.of(workers
                .map(
                        participants,
                        participant -> participant
                                .listTold()
                                .map(change -> new Sighting(participant.email(), change))
                                .toList())
                .stream()
                .flatMap(List::stream));
    }

    private record Reading(Participant participant, Set<Change> expected) {

        boolean isComplete() {
            return participant.listTold().collect(Collectors.toSet()).containsAll(expected);
        }
    }
}
