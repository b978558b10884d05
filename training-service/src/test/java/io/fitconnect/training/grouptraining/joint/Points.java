package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.geo.Position;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds the points of all tracks in an answer, however deep. The meeting place, which may lie in a zone, is none of them. */
final class Points {

    private Points() {}

    static List<Position> listIn(JsonNode answer) {
        List<Position> points = new ArrayList<>();
        collect(answer, points);
        return points;
    }

    private static void collect(JsonNode node, List<Position> points) {
        JsonNode latitudes = node.path("latitudes");
        for (int point = 0; point < latitudes.size(); point++) {
            points.add(new Position(
                    latitudes.get(point).asDouble(),
                    node.get("longitudes").get(point).asDouble()));
        }
        node.forEach(member -> collect(member, points));
    }
}
