package io.fitconnect.e2e.client;

import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/** A training as the diary shows it; what it does not know is empty and never zero. */
public record TrainingView(JsonNode json) {

    public String id() {
        return json.path("id").asString("");
    }

    public String path() {
        return "/api/v1/trainings/" + id();
    }

    /** What to send with a change of this version. */
    public String eTag() {
        return json.path("etag").asString("");
    }

    public String sport() {
        return json.path("sport").asString("");
    }

    public String startTime() {
        return json.path("startTime").asString("");
    }

    public String sourceKind() {
        return json.path("source").path("kind").asString("");
    }

    public OptionalDouble distanceMeters() {
        return number("distanceMeters");
    }

    public OptionalDouble movingSeconds() {
        return number("movingSeconds");
    }

    public OptionalDouble elapsedSeconds() {
        return number("elapsedSeconds");
    }

    public OptionalDouble ascentMeters() {
        return number("ascentMeters");
    }

    public OptionalDouble averageHeartRateBpm() {
        return number("averageHeartRateBpm");
    }

    public OptionalDouble maxHeartRateBpm() {
        return number("maxHeartRateBpm");
    }

    public int laps() {
        return json.path("laps").size();
    }

    /** The points of the simplified track; 0 when the training has none. */
    public int trackPoints() {
        return Polyline.countPoints(json.path("track").path("encodedPolyline").asString(""));
    }

    private OptionalDouble number(String name) {
        var value = json.path(name);
        return value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty();
    }
}
