package io.fitconnect.training.grouptraining.joint;

import static io.fitconnect.training.grouptraining.GroupTrainingClient.PATH;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.geo.PrivacyZone;
import io.fitconnect.platform.privacy.KeptPrivacyZones;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.access.Circle;
import io.fitconnect.training.grouptraining.GroupTrainingClient;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An athlete who shows everything to everyone, records, and reads joint results. */
final class JointAthlete {

    private static final Duration ARRIVED = Duration.ofSeconds(30);

    private static final int STEP_SECONDS = 10;

    private final Circle circle = new Circle();
    private final GroupTrainingClient client;

    JointAthlete(int port, Visibilities visibilities) {
        client = GroupTrainingClient.of(circle.owner(), port);
        circle.show(Map.of("trainings", "everyone", "map", "everyone", "startTime", "everyone"), false, 1);
        circle.awaitShown(visibilities, "startTime");
    }

    GroupTrainingClient client() {
        return client;
    }

    String id() {
        return circle.owner().toString();
    }

    void block(JointAthlete other, Visibilities visibilities) {
        Event event = EventContracts.exampleEvent("social", "relation", "relation-changed", id());
        ((ObjectNode) event.data())
                .put("athleteId", id())
                .put("otherId", other.id())
                .put("blocked", true);
        KafkaEvents.send(event);
        await().atMost(ARRIVED)
                .until(() -> !visibilities.maySee(circle.owner(), other.client().athlete(), Visibility.EVERYONE));
    }

    /** Records a way to the north at an even speed, and returns the training's id. */
    String record(Instant start, Position from, double speed, int seconds) {
        return record(
                start,
                speed * STEP_SECONDS,
                IntStream.rangeClosed(0, seconds / STEP_SECONDS)
                        .mapToObj(step -> from.moved(0, speed * step * STEP_SECONDS))
                        .toList());
    }

    /** Records a way with a point every ten seconds, and returns the training's id. */
    String record(Instant start, double stepMeters, List<Position> way) {
        List<Integer> points = IntStream.range(0, way.size()).boxed().toList();
        return record(
                start,
                "running",
                (way.size() - 1) * STEP_SECONDS,
                stepMeters * (way.size() - 1),
                track(
                        points.stream()
                                .map(point -> (double) point * STEP_SECONDS)
                                .toList(),
                        points.stream().map(point -> point * stepMeters).toList(),
                        way));
    }

    /** Records what was recorded elsewhere, and returns the training's id. */
    String record(Instant start, MovedRecording recording) {
        Map<String, List<Double>> track = track(recording.seconds(), recording.meters(), recording.way());
        track.put("deviationMeters", recording.deviations());
        return record(start, recording.sport(), recording.elapsedSeconds(), recording.distanceMeters(), track);
    }

    private String record(
            Instant start, String sport, int seconds, double meters, Map<String, List<Double>> timedTrack) {
        Event event = EventContracts.exampleEvent("integration", "activity", "activity-recorded", id());
        ObjectNode data = (ObjectNode) event.data();
        data.put("athleteId", id())
                .put("activityId", UUID.randomUUID().toString())
                .put("sport", sport)
                .put("startTime", start.toString())
                .put("elapsedSeconds", seconds)
                .put("movingSeconds", seconds)
                .put("distanceMeters", meters);
        data.set("timedTrack", JsonMapper.shared().<JsonNode>valueToTree(timedTrack));
        KafkaEvents.send(event);
        return await().atMost(ARRIVED)
                .until(() -> trainingOf(event), Optional::isPresent)
                .orElseThrow();
    }

    private static Map<String, List<Double>> track(List<Double> seconds, List<Double> meters, List<Position> way) {
        Map<String, List<Double>> columns = new HashMap<>();
        columns.put("seconds", seconds);
        columns.put("distanceMeters", meters);
        columns.put("latitudes", way.stream().map(Position::latitude).toList());
        columns.put("longitudes", way.stream().map(Position::longitude).toList());
        return columns;
    }

    private Optional<String> trainingOf(Event activity) {
        return KafkaEvents.list("training.training", id()).stream()
                .filter(told -> told.is("training-recorded.v1"))
                .filter(told ->
                        told.data().path("activityId").equals(activity.data().get("activityId")))
                .map(Event::subject)
                .findFirst();
    }

    /** Hides what lies in these zones. */
    void hide(List<PrivacyZone> hidden, long version, KeptPrivacyZones kept) {
        circle.hide(
                hidden.stream()
                        .map(zone -> Map.<String, Object>of(
                                "latitude", zone.centre().latitude(),
                                "longitude", zone.centre().longitude(),
                                "radiusMeters", zone.radiusMeters(),
                                "cutSecret", zone.cutSecret()))
                        .toList(),
                version);
        await().atMost(ARRIVED)
                .until(() -> kept.get(circle.owner()).hides(hidden.get(0).centre()));
    }

    void share(String training, String visibility) {
        client.http()
                .patch()
                .uri("/api/v1/trainings/" + training)
                .header(HttpHeaders.IF_MATCH, "*")
                .contentType(MediaType.APPLICATION_JSON)
                .body(visibility)
                .exchange()
                .expectStatus()
                .isOk();
    }

    JsonNode joint(String groupTraining) {
        return read(client.get("/" + groupTraining + "/joint").expectStatus().isOk());
    }

    /** The recording that the service attached, or empty text. */
    String attached(String groupTraining) {
        return joint(groupTraining).at("/ownRecording/trainingId").asString("");
    }

    JsonNode replay(String groupTraining) {
        return replay(groupTraining, 500);
    }

    JsonNode replay(String groupTraining, int points) {
        return read(client.get("/" + groupTraining + "/replay?points=" + points)
                .expectStatus()
                .isOk());
    }

    void attach(String groupTraining, String training) {
        client.send(
                        HttpMethod.PUT,
                        PATH + "/" + groupTraining + "/recording",
                        "{\"trainingId\": \"%s\"}".formatted(training))
                .expectStatus()
                .isNoContent();
    }

    void detach(String groupTraining) {
        client.send(HttpMethod.DELETE, PATH + "/" + groupTraining + "/recording", null)
                .expectStatus()
                .isNoContent();
    }

    void join(String groupTraining) {
        assertThat(client.join(groupTraining)).isEqualTo("going");
    }

    /** What the answer says of one who came. */
    static JsonNode of(JsonNode list, String athlete) {
        return list.valueStream()
                .filter(person -> person.get("athleteId").asString().equals(athlete))
                .findFirst()
                .orElseThrow();
    }
}
