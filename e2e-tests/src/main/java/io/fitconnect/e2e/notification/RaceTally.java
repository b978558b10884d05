package io.fitconnect.e2e.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the inboxes tell of all races.
 *
 * @param fair        races with one winner, a queue in the order of arrival, and its first moved up
 * @param expected    notifications: of the place that became free for its one athlete, of the cancellation for all who queued
 * @param found       of these
 * @param twice       notifications that stand more than once in an inbox
 * @param misdirected notifications of a free place to an athlete who did not get it
 */
record RaceTally(int races, int fair, int expected, int found, int twice, int misdirected) {

    private static final String FREE_PLACE = "group-training-moved-up";
    private static final String CANCELLED = "group-training-cancelled";

    /** A notification in an inbox. */
    record Told(String athlete, String kind, int race) {}

    static RaceTally of(Collection<RaceOutcome> outcomes, int runners, List<Told> told) {
        Map<Told, Integer> counts = new HashMap<>();
        told.forEach(each -> counts.merge(each, 1, Integer::sum));
        var expected = expected(outcomes);
        return new RaceTally(
                outcomes.size(),
                (int) outcomes.stream()
                        .filter(outcome -> outcome.isFair(runners))
                        .count(),
                expected.size(),
                (int) expected.stream().filter(counts::containsKey).count(),
                (int) counts.values().stream().filter(count -> count > 1).count(),
                (int) counts.keySet().stream()
                        .filter(each -> each.kind().equals(FREE_PLACE) && !expected.contains(each))
                        .count());
    }

    /** Of the cancellation the winner hears too, or not: the place was given up just before. */
    static Collection<Told> expected(Collection<RaceOutcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> Stream.concat(
                        outcome.queue().stream().limit(1).map(first -> new Told(first, FREE_PLACE, outcome.number())),
                        outcome.queue().stream().map(each -> new Told(each, CANCELLED, outcome.number()))))
                .collect(Collectors.toSet());
    }

    int lost() {
        return expected - found;
    }

    boolean isClean() {
        return fair == races && lost() == 0 && twice == 0 && misdirected == 0;
    }
}
