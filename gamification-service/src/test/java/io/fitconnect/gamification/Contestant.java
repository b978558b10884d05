package io.fitconnect.gamification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.TestToken;
import io.fitconnect.platform.test.TestTokens;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An athlete, as the other services tell of one, and as a client of this service. */
final class Contestant {

    /** Each change of a relation has a greater version than the one before. */
    private static final AtomicLong RELATIONS = new AtomicLong();

    private static final Duration ARRIVED = Duration.ofSeconds(30);

    private final int port;
    private final UUID id;

    Contestant(int port, UUID id) {
        this.port = port;
        this.id = id;
    }

    static Contestant unknown(int port) {
        return new Contestant(port, UUID.randomUUID());
    }

    /** An adult with a region and an age band of their own, whose profile everyone sees. */
    static Contestant adult(int port, String region) {
        Contestant contestant = unknown(port);
        contestant.profile(0, region, false);
        contestant.awaitJson(
                "/api/v1/boards/listing",
                listing -> assertThat(listing.path("region").asString("")).isEqualTo(region));
        return contestant;
    }

    UUID id() {
        return id;
    }

    void profile(long version, String region, boolean minor) {
        profile(version, region, minor, "everyone");
    }

    /** Announces the profile of an adult that so many people may see. */
    void profile(long version, String region, boolean minor, String seenBy) {
        Event event = EventContracts.exampleEvent("profile", "athlete", "athlete-changed", id.toString());
        ObjectNode data = (ObjectNode) event.data();
        data.put("athleteId", id.toString())
                .put("displayName", "Name " + id.toString().substring(0, 8))
                .put("homeRegion", region)
                .put("minor", minor)
                .put("version", version);
        data.putObject("visibility").put("profile", seenBy);
        if (minor) {
            data.remove("ageBand");
        }
        KafkaEvents.send(event);
    }

    /** Announces a recorded run of an hour. */
    UUID run(String start) {
        UUID training = UUID.randomUUID();
        announce(training, UUID.randomUUID(), start, 0, "upload");
        return training;
    }

    /** Announces a recorded run of an hour that several devices recorded; the first of them leads. */
    void runRecordedBy(String start, UUID... activities) {
        Event event = recorded(UUID.randomUUID(), activities[0], start, 0, "upload");
        ArrayNode all = ((ObjectNode) event.data()).putArray("activityIds");
        for (UUID activity : activities) {
            all.add(activity.toString());
        }
        KafkaEvents.send(event);
    }

    void announce(UUID training, UUID activity, String start, long version, String source) {
        KafkaEvents.send(recorded(training, activity, start, version, source));
    }

    private Event recorded(UUID training, UUID activity, String start, long version, String source) {
        Event event = EventContracts.exampleEvent("training", "training", "training-recorded", id.toString());
        ObjectNode data = (ObjectNode) event.data();
        data.put("trainingId", training.toString())
                .put("athleteId", id.toString())
                .put("activityId", activity.toString())
                .put("startTime", start)
                .put("utcOffsetSeconds", 0)
                .put("elapsedSeconds", 3_600)
                .put("movingSeconds", 3_600)
                .put("distanceMeters", 10_000.0)
                .put("ascentMeters", 0.0)
                .put("version", version);
        data.putObject("source").put("kind", source);
        return event;
    }

    /** Announces that the training is of another sport. */
    void change(UUID training, UUID activity, String start, long version, String sport) {
        Event recorded = recorded(training, activity, start, version, "upload");
        Event event = EventContracts.exampleEvent("training", "training", "training-changed", id.toString());
        ((ObjectNode) event.data())
                .removeAll()
                .setAll((ObjectNode) recorded.data())
                .put("sport", sport);
        KafkaEvents.send(event);
    }

    /** Announces that the training is deleted for good. */
    void delete(UUID training, UUID activity) {
        Event event = EventContracts.exampleEvent("training", "training", "training-deleted", id.toString());
        ((ObjectNode) event.data())
                .put("trainingId", training.toString())
                .put("athleteId", id.toString())
                .put("activityId", activity.toString())
                .putArray("activityIds")
                .add(activity.toString());
        KafkaEvents.send(event);
    }

    void trash(UUID training, long version) {
        Event event = EventContracts.exampleEvent("training", "training", "training-trashed", id.toString());
        ((ObjectNode) event.data())
                .put("trainingId", training.toString())
                .put("athleteId", id.toString())
                .put("version", version);
        KafkaEvents.send(event);
    }

    /** Announces a recording that has no clock, as a route that was drawn. */
    void recordRoute(UUID activity) {
        Event event = EventContracts.exampleEvent("integration", "activity", "activity-recorded", id.toString());
        ObjectNode data = (ObjectNode) event.data();
        data.put("activityId", activity.toString())
                .put("athleteId", id.toString())
                .put("elapsedSeconds", 0)
                .put("movingSeconds", 0)
                .put("distanceMeters", 10_000);
        data.remove(List.of("histograms", "timedTrack", "bestEfforts"));
        KafkaEvents.send(event);
    }

    void joinClub(UUID club) {
        Event event = EventContracts.exampleEvent("social", "relation", "club-membership-changed", id.toString());
        ((ObjectNode) event.data()).put("athleteId", id.toString()).put("clubId", club.toString());
        KafkaEvents.send(event);
    }

    /** Announces that the account is hidden from others, or shown again. */
    void hide(boolean hidden) {
        Event event = EventContracts.exampleEvent(
                "auth", "account", hidden ? "account-hidden" : "account-shown", id.toString());
        ((ObjectNode) event.data())
                .put("accountId", id.toString())
                .put(
                        hidden ? "hiddenAt" : "shownAt",
                        Clock.systemUTC().instant().toString());
        KafkaEvents.send(event);
    }

    /** Announces a recording whose best five kilometres took so many seconds. */
    void record(UUID activity, double secondsOverFiveKilometers) {
        Event event = EventContracts.exampleEvent("integration", "activity", "activity-recorded", id.toString());
        ObjectNode data = (ObjectNode) event.data();
        data.put("activityId", activity.toString())
                .put("athleteId", id.toString())
                .put("movingSeconds", 3_600)
                .put("distanceMeters", 10_000);
        ArrayNode times = data.putObject("bestEfforts").putArray("times");
        times.addObject()
                .put("distanceMeters", 5_000)
                .put("seconds", secondsOverFiveKilometers)
                .put("startSeconds", 0);
        data.remove(List.of("histograms", "timedTrack"));
        KafkaEvents.send(event);
    }

    /** Announces that one of the two blocked the other, as both directions. */
    void block(Contestant other) {
        relate(other, false, true);
    }

    void befriend(Contestant other) {
        relate(other, true, false);
    }

    private void relate(Contestant other, boolean friend, boolean blocked) {
        for (UUID[] pair : new UUID[][] {{id, other.id}, {other.id, id}}) {
            Event event = EventContracts.exampleEvent("social", "relation", "relation-changed", pair[0].toString());
            ((ObjectNode) event.data())
                    .put("athleteId", pair[0].toString())
                    .put("otherId", pair[1].toString())
                    .put("friend", friend)
                    .put("follower", false)
                    .put("blocked", blocked)
                    .put("version", RELATIONS.incrementAndGet());
            KafkaEvents.send(event);
        }
    }

    long points() {
        return get("/api/v1/achievements").get("points").longValue();
    }

    void awaitPoints(long points) {
        await().atMost(ARRIVED).untilAsserted(() -> assertThat(points()).isEqualTo(points));
    }

    void awaitJson(String path, Consumer<JsonNode> expectation) {
        await().atMost(ARRIVED).untilAsserted(() -> expectation.accept(get(path)));
    }

    void awaitMissing(String path) {
        await().atMost(ARRIVED).untilAsserted(() -> tryGet(path).expectStatus().isNotFound());
    }

    JsonNode get(String path) {
        return read(client().get().uri(path).exchange().expectStatus().isOk());
    }

    ResponseSpec put(String path, String body) {
        return put(TestTokens.athlete(id), path, body);
    }

    /** As a moderator with the account of this contestant. */
    ResponseSpec putAsModerator(String path, String body) {
        TestToken token = TestTokens.athlete(id).roles("athlete", "moderator").scopes("back-office");
        return put(token, path, body);
    }

    JsonNode getAsModerator(String path) {
        TestToken token = TestTokens.athlete(id).roles("athlete", "moderator").scopes("back-office");
        return read(client(token).get().uri(path).exchange().expectStatus().isOk());
    }

    JsonNode post(String path, String body) {
        return read(client().post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isCreated());
    }

    /** As an editor with the account of this contestant; expects success. */
    JsonNode postAsEditor(String path, String body) {
        TestToken token = TestTokens.athlete(id).roles("athlete", "editor").scopes("back-office");
        return read(client(token)
                .post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .is2xxSuccessful());
    }

    ResponseSpec tryPost(String path, String body) {
        return client().post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    ResponseSpec delete(String path) {
        return client().delete().uri(path).exchange();
    }

    ResponseSpec tryGet(String path) {
        return client().get().uri(path).exchange();
    }

    private ResponseSpec put(TestToken token, String path, String body) {
        RestTestClient.RequestBodySpec request = client(token).put().uri(path);
        return body.isEmpty()
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }

    private RestTestClient client() {
        return client(TestTokens.athlete(id));
    }

    private RestTestClient client(TestToken token) {
        return RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token.token())
                .build();
    }

    private static JsonNode read(ResponseSpec response) {
        byte[] body = response.expectBody().returnResult().getResponseBody();
        return JsonMapper.shared().readTree(body == null ? new byte[0] : body);
    }
}
