package io.fitconnect.e2e.world;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What stands in an athlete's diary now.
 *
 * @param byStart by the moment when it began
 * @param discarded when those began that lie in the trash
 */
record Trainings(NavigableMap<Instant, JsonNode> byStart, Set<Instant> discarded) {

    private static final String PATH = "/api/v1/trainings?limit=100";

    static Trainings of(Access access) {
        var byStart = new TreeMap<Instant, JsonNode>();
        access.list(PATH).forEach(training -> byStart.put(start(training), training));
        var discarded = access.list(PATH + "&trashed=true").stream()
                .map(Trainings::start)
                .collect(Collectors.toSet());
        return new Trainings(byStart, discarded);
    }

    /** Also in the trash: the athlete decides whether it comes back. */
    boolean has(Instant start) {
        return byStart.containsKey(moment(start)) || discarded.contains(moment(start));
    }

    Optional<JsonNode> find(Instant start) {
        return Optional.ofNullable(byStart.get(moment(start)));
    }

    /** Of one sport, the newest first. */
    List<JsonNode> newestOf(String sport) {
        return byStart.descendingMap().values().stream()
                .filter(training -> training.path("sport").asString("").equals(sport))
                .toList();
    }

    static String id(JsonNode training) {
        return training.path("id").asString();
    }

    private static Instant start(JsonNode training) {
        return moment(Instant.parse(training.path("startTime").asString()));
    }

    /** Files know whole seconds. */
    private static Instant moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
