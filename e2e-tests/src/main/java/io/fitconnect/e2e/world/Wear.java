package io.fitconnect.e2e.world;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Trainings of a sport, divided by the kilometres that an item has behind it.
 *
 * @param now done with the item, the newest first
 * @param before done with the one that it replaced
 */
record Wear(List<JsonNode> now, List<JsonNode> before) {

    private static final double METERS_PER_KILOMETER = 1_000;

    /** All of them belong to an item without kilometres of its own. */
    static Wear of(List<JsonNode> newest, @Nullable Double kilometers) {
        if (kilometers == null) {
            return new Wear(newest, List.of());
        }
        var left = kilometers * METERS_PER_KILOMETER;
        var count = 0;
        while (count < newest.size() && left >= meters(newest.get(count))) {
            left -= meters(newest.get(count));
            count++;
        }
        return new Wear(newest.subList(0, count), newest.subList(count, newest.size()));
    }

    private static double meters(JsonNode training) {
        return training.path("distanceMeters").asDouble(0);
    }
}
