package io.fitconnect.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.integration.Diary;
import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.ImportsClient.Answer;
import io.fitconnect.integration.RunningService;
import io.fitconnect.integration.webhook.VendorEndpoint.Posted;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.recording.sample.SampleRecordings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an app's endpoint hears, when, and how often. */
@RunningService
class WebhooksIntegrationTests {

    private static final Duration ARRIVED = Duration.ofSeconds(30);
    private static final String ALL =
            "\"connection.made\",\"connection.ended\",\"activity.accepted\",\"activity.refused\","
                    + "\"activity.deleted\"";
    private static final byte[] RUN =
            SampleRecordings.run(Instant.parse("2026-10-03T06:00:00Z"), 1, 3).gpx();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private DueWork work;

    @Autowired
    private Transactions transactions;

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    private final UUID athlete = UUID.randomUUID();
    private final String clientId = "tracker-" + UUID.randomUUID();
    private final VendorEndpoint endpoint = new VendorEndpoint();

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void tellsOfAConnectionAndItsEndOnce() {
        String secret = register(ALL).path("secret").asString();

        consent(1, clientId, "other-tracker");
        Posted made = endpoint.await("connection.made");
        consent(1, clientId);
        consent(2, "other-tracker");
        endpoint.await("connection.ended");
        consent(1, clientId);
        consent(3, clientId);

        List<Posted> all = endpoint.await("connection.made", 2);
        assertThat(all).hasSize(2);
        assertThat(endpoint.posted()).hasSize(3);
        assertThat(made.isSignedWith(secret)).isTrue();
        assertThat(made.contentType()).isEqualTo("application/json");
        assertThat(made.data().toString()).isEqualTo("{\"athleteId\":\"" + athlete + "\"}");
        assertThat(Instant.parse(made.json().path("timestamp").asString()))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
        assertThat(Instant.ofEpochSecond(Long.parseLong(made.timestamp())))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void tellsWhatBecameOfPushesAndNamesIdsOnly() {
        register(ALL);
        consent(1, clientId);
        endpoint.await("connection.made");

        String refused = vendor().push("no recording".getBytes(StandardCharsets.UTF_8), "?externalId=f-1")
                .id();
        JsonNode why = endpoint.await("activity.refused").data();
        String accepted = vendor().push(RUN, "?externalId=f-2").id();
        Event activity = Diary.awaitActivities(athlete, 1).get(0);
        UUID training = Diary.record(activity);
        JsonNode what = endpoint.await("activity.accepted").data();
        Diary.delete(activity, training);
        JsonNode deleted = endpoint.await("activity.deleted").data();

        assertThat(why.toString())
                .isEqualTo("{\"athleteId\":\"" + athlete + "\",\"importId\":\"" + refused
                        + "\",\"externalId\":\"f-1\",\"reason\":\""
                        + vendor().status(refused).json().at("/refusal/reason").asString() + "\"}");
        String facts = "{\"athleteId\":\"" + athlete + "\",\"importId\":\"" + accepted + "\",\"externalId\":\"f-2\"}";
        assertThat(what.toString()).isEqualTo(facts);
        assertThat(deleted.toString()).isEqualTo(facts);
        assertThat(endpoint.posted()).hasSize(4);
    }

    @Test
    void tellsNothingOfWhatItDidNotChooseOrOfOthers() {
        register("\"activity.refused\"");
        consent(1, clientId);
        ImportsClient.vendor(port, athlete, "other-tracker").push(RUN);
        Diary.record(Diary.awaitActivities(athlete, 1).get(0));
        ImportsClient.app(port, athlete).push("note".getBytes(StandardCharsets.UTF_8));

        vendor().push("no recording".getBytes(StandardCharsets.UTF_8));
        endpoint.await("activity.refused");

        assertThat(endpoint.posted()).hasSize(1);
    }

    /** What the athlete does after the end of a connection is no business of the app. */
    @Test
    void tellsNothingOfDeletionsAfterTheConnection() {
        register("\"connection.ended\",\"activity.deleted\"");
        consent(1, clientId);
        vendor().push(RUN);
        Event activity = Diary.awaitActivities(athlete, 1).get(0);
        UUID training = Diary.record(activity);
        consent(2);
        endpoint.await("connection.ended");

        Diary.delete(activity, training);
        await().atMost(ARRIVED).until(() -> importIds("activity", "deleted_at is not null") == 1);

        assertThat(endpoint.posted()).hasSize(1);
    }

    @Test
    void triesAgainUnderTheSameId() {
        String id = register(ALL).path("id").asString();
        endpoint.answerNext(500);
        endpoint.answerNext(302);

        test(id);

        List<Posted> tries = endpoint.await("webhook.test", 3);
        assertThat(tries).extracting(Posted::id).containsOnly(tries.get(0).id());
        JsonNode delivery = awaitDelivery(id, "delivered");
        assertThat(delivery.path("attempts").intValue()).isEqualTo(3);
        assertThat(delivery.path("status").intValue()).isEqualTo(204);
        assertThat(delivery.path("id").asString()).isEqualTo(tries.get(0).id());
        assertThat(developer().get(path(id)).json().path("failingSince").isMissingNode())
                .isTrue();
    }

    @Test
    void isDisabledBy410AndHearsWhatWasHeldFromAReplay() {
        String id = register(ALL).path("id").asString();
        endpoint.answerNext(410);
        test(id);
        awaitState(id, "gone");
        consent(1, clientId);
        await().atMost(ARRIVED).until(() -> deliveries(id).size() == 2);

        assertThat(deliveries(id).at("/0/state").asString()).isEqualTo("held");
        assertThat(developer().post(path(id) + "/tests", "").status()).isEqualTo(409);
        assertThat(replay(id, "\"since\":\"2026-01-01T00:00:00Z\"")).isEqualTo(409);
        assertThat(change(id, true).path("state").asString()).isEqualTo("enabled");
        assertThat(replay(id, "\"since\":\"2026-01-01T00:00:00Z\",\"undelivered\":true"))
                .isEqualTo(202);

        Posted held = endpoint.await("connection.made");
        endpoint.await("webhook.test", 2);
        assertThat(held.data().path("athleteId").asString()).isEqualTo(athlete.toString());
        assertThat(endpoint.posted()).hasSize(3);
    }

    @Test
    void isDisabledWhenNothingIsDelivered() {
        String id = register(ALL).path("id").asString();
        endpoint.answer(503);
        test(id);

        awaitState(id, "failing");
        JsonNode webhook = developer().get(path(id)).json();
        assertThat(webhook.path("lastFailure").asString()).isEqualTo("status");
        assertThat(awaitDelivery(id, "failed").path("status").intValue()).isEqualTo(503);

        endpoint.answer(200);
        change(id, true);
        assertThat(replay(id, "\"deliveryId\":\"" + deliveries(id).at("/0/id").asString() + "\""))
                .isEqualTo(202);
        awaitDelivery(id, "delivered");
    }

    /** The allowed hosts of one's own machine leave the rest of the inside forbidden. */
    @Test
    void callsPublicAddressesOnly() {
        JsonNode registered = developer()
                .post(hooks(), "{\"address\":\"https://10.0.0.1/hook\",\"kinds\":[" + ALL + "]}")
                .json();
        String id = registered.path("id").asString();

        test(id);

        assertThat(awaitDelivery(id, "failed").path("failure").asString()).isEqualTo("refused");
        for (String address : List.of(
                "http://tracker.example/hook",
                "https://user@tracker.example/",
                "ftp://tracker.example/",
                "https:/hook",
                "https://tracker.example:0/",
                "https://tracker.example/#part")) {
            Answer refused = developer().post(hooks(), "{\"address\":\"" + address + "\",\"kinds\":[" + ALL + "]}");
            assertThat(refused.status()).as(address).isEqualTo(400);
        }
    }

    @Test
    void signsWithBothSecretsWhileTheyAreExchanged() {
        JsonNode registered = register(ALL);
        String id = registered.path("id").asString();
        String former = registered.path("secret").asString();
        JsonNode rotated = developer()
                .post(path(id) + "/secrets", "{\"formerValidHours\":24}")
                .json();
        String present = rotated.path("secret").asString();
        test(id);
        Posted both = endpoint.await("webhook.test");
        String last = developer()
                .post(path(id) + "/secrets", "{\"formerValidHours\":0}")
                .json()
                .path("secret")
                .asString();
        test(id);
        Posted one = endpoint.await("webhook.test", 2).get(1);

        assertThat(Instant.parse(rotated.path("formerSecretEndsAt").asString()))
                .isAfter(Instant.now().plus(Duration.ofHours(23)));
        assertThat(both.signature().split(" ")).hasSize(2);
        assertThat(both.isSignedWith(former)).isTrue();
        assertThat(both.isSignedWith(present)).isTrue();
        assertThat(one.signature().split(" ")).hasSize(1);
        assertThat(one.isSignedWith(last)).isTrue();
        assertThat(SqlSearch.of(database).find(former, present, last)).isEmpty();
        assertThat(developer().get(hooks()).json().toString()).doesNotContain("whsec_");
    }

    @Test
    void replaysFromATimeAndOneDelivery() {
        String id = register(ALL).path("id").asString();
        test(id);
        String first = endpoint.await("webhook.test").id();
        awaitDelivery(id, "delivered");
        await().until(() -> !Ids.next().toString().substring(0, 13).equals(first.substring(0, 13)));
        Instant since = Instant.now();
        test(id);
        endpoint.await("webhook.test", 2);
        await().atMost(ARRIVED)
                .until(() -> deliveries(id)
                        .valueStream()
                        .allMatch(each -> each.path("state").asString().equals("delivered")));

        assertThat(replay(id, "\"since\":\"" + since + "\"")).isEqualTo(202);
        List<Posted> three = endpoint.await("webhook.test", 3);
        assertThat(three.get(2).id()).isEqualTo(three.get(1).id()).isNotEqualTo(first);

        assertThat(replay(id, "\"deliveryId\":\"" + first + "\"")).isEqualTo(202);
        assertThat(endpoint.await("webhook.test", 4).get(3).id()).isEqualTo(first);
        assertThat(replay(id, "\"deliveryId\":\"" + UUID.randomUUID() + "\"")).isEqualTo(404);
        assertThat(replay(id, "\"undelivered\":true")).isEqualTo(400);
    }

    @Test
    void goesThroughThePagesOfDeliveries() {
        String id = register(ALL).path("id").asString();
        for (int number = 0; number < 3; number++) {
            test(id);
        }

        JsonNode first = developer().get(path(id) + "/deliveries?limit=2").json();
        JsonNode second = developer()
                .get(path(id) + "/deliveries?limit=2&cursor="
                        + first.path("nextCursor").asString())
                .json();

        assertThat(first.path("items")).hasSize(2);
        assertThat(second.path("items")).hasSize(1);
    }

    /** A vendor may not hold the house's workers by answering late. */
    @Test
    void delaysNobodyElsesEventsByAnsweringLate() {
        try (VendorEndpoint late = new VendorEndpoint()) {
            late.answerAfter(Duration.ofSeconds(4));
            String lateApp = "/api/v1/vendor/apps/late-" + clientId + "/webhooks";
            ImportsClient lateVendor = ImportsClient.with(port, TestTokens.application("late-" + clientId));
            for (int number = 0; number < 5; number++) {
                String id = lateVendor
                        .post(lateApp, "{\"address\":\"" + late.address() + "\",\"kinds\":[" + ALL + "]}")
                        .id();
                for (int test = 0; test < 8; test++) {
                    lateVendor.post(lateApp + "/" + id + "/tests", "");
                }
            }
            String id = register(ALL).path("id").asString();
            late.await("webhook.test", 2);
            Instant begun = Instant.now();

            test(id);

            endpoint.await("webhook.test");
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void givesUpThoughTheEndpointAsksForALongPause() {
        String id = register(ALL).path("id").asString();
        endpoint.answer(503);
        endpoint.retryAfter("900000");

        test(id);

        assertThat(awaitDelivery(id, "failed").path("attempts").intValue()).isGreaterThan(1);
    }

    /** Else one failure at the mended address could be the last one that a day of failures allows. */
    @Test
    void forgivesWhatFailedAtAnotherAddress() {
        String id = register(ALL).path("id").asString();
        endpoint.answer(500);
        test(id);
        Instant former = awaitFailing(id, Instant.EPOCH);

        developer()
                .put(
                        path(id),
                        "{\"address\":\"" + endpoint.address() + "/moved\",\"kinds\":[" + ALL + "],\"enabled\":true}");

        assertThat(awaitFailing(id, former)).isAfter(former);
    }

    private Instant awaitFailing(String id, Instant after) {
        return await().atMost(ARRIVED)
                .until(
                        () -> Instant.parse(developer()
                                .get(path(id))
                                .json()
                                .path("failingSince")
                                .asString(Instant.EPOCH.toString())),
                        since -> since.isAfter(after));
    }

    @Test
    void isTestedTenTimesAMinuteAtMost() {
        String id = register(ALL).path("id").asString();
        for (int number = 0; number < 10; number++) {
            test(id);
        }

        Answer eleventh = developer().post(path(id) + "/tests", "");

        assertThat(eleventh.status()).isEqualTo(429);
        assertThat(eleventh.header("Retry-After")).isEqualTo("60");
    }

    @Test
    void replaysPageByPageAndNotAllAtOnce() {
        String id = register(ALL).path("id").asString();
        UUID webhook = UUID.fromString(id);
        Instant since = Instant.now();
        for (int number = 0; number < 110; number++) {
            jdbc.sql("""
                            insert into webhook_delivery (webhook_id, id, kind, state, due_since, attempts)
                            values (?, ?, 'WEBHOOK_TEST', 'DELIVERED', now(), 1)""").params(webhook, Ids.next()).update();
        }

        assertThat(replay(id, "\"since\":\"" + since.minusSeconds(1) + "\"")).isEqualTo(202);

        assertThat(replay(id, "\"since\":\"" + since + "\""))
                .as("the second page is not due yet")
                .isEqualTo(409);
        endpoint.await("webhook.test", 110);
        assertThat(endpoint.posted()).extracting(Posted::id).doesNotHaveDuplicates();
    }

    @Test
    void replaysNothingOfTheFuture() {
        String id = register(ALL).path("id").asString();

        assertThat(replay(id, "\"since\":\"2999-01-01T00:00:00Z\"")).isEqualTo(400);
        assertThat(replay(id, "\"since\":\"+1000000000-12-31T23:59:59.999999999Z\""))
                .isEqualTo(400);
        assertThat(replay(id, "\"since\":\"-1000000000-01-01T00:00:00Z\"")).isEqualTo(400);
    }

    /** The id of an endpoint is no secret: it stands in logs and addresses of its own vendor. */
    @Test
    void keepsTheEndpointsOfOtherAppsApart() {
        String id = register(ALL).path("id").asString();
        test(id);
        endpoint.await("webhook.test");
        String other = "other-" + clientId;
        ImportsClient stranger = ImportsClient.with(port, TestTokens.application(other));
        String path = "/api/v1/vendor/apps/" + other + "/webhooks/" + id;
        String same = "{\"address\":\"" + endpoint.address() + "\",\"kinds\":[" + ALL + "],\"enabled\":false}";

        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.get(path + "/deliveries").status()).isEqualTo(404);
        assertThat(stranger.put(path, same).status()).isEqualTo(404);
        assertThat(stranger.post(path + "/tests", "").status()).isEqualTo(404);
        assertThat(stranger.post(path + "/secrets", "{\"formerValidHours\":0}").status())
                .isEqualTo(404);
        assertThat(stranger.post(path + "/replays", "{\"since\":\"2026-01-01T00:00:00Z\"}")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.delete(path).status()).isEqualTo(204);

        assertThat(stranger.get(path(id)).status()).isEqualTo(404);
        assertThat(vendor().get(path(id)).status()).isEqualTo(404);
        assertThat(developer().get(path(id)).json().path("state").asString()).isEqualTo("enabled");
        assertThat(endpoint.posted()).hasSize(1);
    }

    /** What auth-service said before the erasure may come after it. */
    @Test
    void hearsNothingMoreOfAnErasedAthlete() {
        register(ALL);
        consent(1, "other-tracker");
        AccountDeletion.decide(athlete);
        AccountDeletion.awaitAnswer(athlete, 1);
        UUID next = UUID.randomUUID();

        consent(2, clientId);
        consentOf(next, 1, clientId);

        Posted made = endpoint.await("connection.made");
        assertThat(made.data().path("athleteId").asString()).isEqualTo(next.toString());
        await().during(Duration.ofSeconds(1))
                .atMost(ARRIVED)
                .until(() -> SqlSearch.of(database).find(athlete.toString()).isEmpty());
        assertThat(endpoint.posted()).hasSize(1);
    }

    @Test
    void hasAtMostFiveEndpoints() {
        for (int number = 0; number < 5; number++) {
            register(ALL);
        }

        Answer sixth =
                developer().post(hooks(), "{\"address\":\"" + endpoint.address() + "\",\"kinds\":[" + ALL + "]}");

        assertThat(sixth.problem()).isEqualTo("too-many-webhooks");
        assertThat(developer().get(hooks()).json().path("items")).hasSize(5);
    }

    @Test
    void isPausedByTheVendor() {
        String id = register(ALL).path("id").asString();
        change(id, false);
        consent(1, clientId);
        await().atMost(ARRIVED).until(() -> deliveries(id).size() == 1);

        assertThat(deliveries(id).at("/0/state").asString()).isEqualTo("held");
        assertThat(endpoint.posted()).isEmpty();
    }

    @Test
    void isManagedByTheOwnerAndGoesWithTheApp() {
        UUID owner = UUID.randomUUID();
        own(owner, 1);
        ImportsClient maker = maker(owner);
        await().atMost(ARRIVED).until(() -> maker.get(hooks()).status() == 200);
        String id = maker.post(hooks(), "{\"address\":\"" + endpoint.address() + "\",\"kinds\":[" + ALL + "]}")
                .id();
        assertThat(maker.post(path(id) + "/tests", "").status()).isEqualTo(202);
        endpoint.await("webhook.test");

        assertThat(maker(UUID.randomUUID()).get(hooks()).status()).isEqualTo(404);
        assertThat(ImportsClient.app(port, owner).get(hooks()).status()).isEqualTo(404);
        assertThat(maker.get("/api/v1/vendor/apps/" + clientId + "/refusals").status())
                .isEqualTo(200);

        kafka.send("auth.vendor-app", clientId, null);

        await().atMost(ARRIVED).until(() -> maker.get(hooks()).status() == 404);
        await().atMost(ARRIVED)
                .untilAsserted(() -> assertThat(SqlSearch.of(database).find(id)).isEmpty());
    }

    @Test
    void leavesNothingOfAnErasedOwner() {
        UUID owner = UUID.randomUUID();
        own(owner, 1);
        await().atMost(ARRIVED).until(() -> maker(owner).get(hooks()).status() == 200);
        register(ALL);

        AccountDeletion.decide(owner);
        AccountDeletion.awaitAnswer(owner, 1);
        own(owner, 2);

        await().during(Duration.ofSeconds(2))
                .atMost(ARRIVED)
                .until(() -> SqlSearch.of(database).find(owner.toString()).isEmpty());
        assertThat(developer().get(hooks()).json().path("items")).isEmpty();
    }

    /** The app is to hear of it, and nothing but a sealed word of the athlete may wait for that. */
    @Test
    void tellsOfTheEndWithAnErasedAccount() {
        String id = register(ALL).path("id").asString();
        consent(1, clientId);
        endpoint.await("connection.made");
        change(id, false);

        AccountDeletion.decide(athlete);
        AccountDeletion.awaitAnswer(athlete, 1);
        await().atMost(ARRIVED)
                .until(() -> SqlSearch.of(database).find(athlete.toString()).isEmpty());
        assertThat(sealed(id)).isEqualTo(1);
        change(id, true);
        replay(id, "\"deliveryId\":\"" + deliveries(id).at("/0/id").asString() + "\"");

        Posted ended = endpoint.await("connection.ended");
        assertThat(ended.data().path("athleteId").asString()).isEqualTo(athlete.toString());
        await().atMost(ARRIVED).until(() -> sealed(id) == 0);
        awaitDelivery(id, "delivered");
    }

    @Test
    void forgetsDeliveriesAfterAWeek() {
        String id = register(ALL).path("id").asString();
        test(id);
        awaitDelivery(id, "delivered");
        UUID webhook = UUID.fromString(id);
        UUID old = Ids.at(Instant.now().minus(Duration.ofDays(8)));
        jdbc.sql("update webhook_delivery set id = ? where webhook_id = ?")
                .params(old, webhook)
                .update();
        test(id);

        assertThat(deliveries(id)).hasSize(1);
        transactions.run(() -> {
            DeliveryHistory history = DeliveryHistory.of(new WebhookId(clientId, webhook));
            work.schedule(DeliveryHistory.QUEUE, history.key(), Instant.now(), history);
        });

        await().atMost(ARRIVED)
                .untilAsserted(() ->
                        assertThat(SqlSearch.of(database).find(old.toString())).isEmpty());
        assertThat(deliveries(id)).hasSize(1);
    }

    private JsonNode register(String kinds) {
        Answer answer =
                developer().post(hooks(), "{\"address\":\"" + endpoint.address() + "\",\"kinds\":[" + kinds + "]}");
        assertThat(answer.status()).isEqualTo(201);
        return answer.json();
    }

    private JsonNode change(String id, boolean enabled) {
        return developer()
                .put(
                        path(id),
                        "{\"address\":\"" + endpoint.address() + "\",\"kinds\":[" + ALL + "],\"enabled\":" + enabled
                                + "}")
                .json();
    }

    private void test(String id) {
        assertThat(developer().post(path(id) + "/tests", "").status()).isEqualTo(202);
    }

    private int replay(String id, String members) {
        return developer().post(path(id) + "/replays", "{" + members + "}").status();
    }

    private JsonNode deliveries(String id) {
        return developer().get(path(id) + "/deliveries").json().path("items");
    }

    private JsonNode awaitDelivery(String id, String state) {
        return await().atMost(ARRIVED)
                .until(
                        () -> deliveries(id).path(0),
                        delivery -> delivery.path("state").asString("").equals(state));
    }

    private void awaitState(String id, String state) {
        await().atMost(ARRIVED)
                .until(() -> developer()
                        .get(path(id))
                        .json()
                        .path("state")
                        .asString()
                        .equals(state));
    }

    private int importIds(String table, String condition) {
        return jdbc.sql("select count(*) from " + table + " where athlete_id = ? and " + condition)
                .param(athlete)
                .query(Integer.class)
                .single();
    }

    private int sealed(String id) {
        return jdbc.sql("select count(*) from webhook_delivery where webhook_id = ? and sealed_athlete is not null")
                .param(UUID.fromString(id))
                .query(Integer.class)
                .single();
    }

    /** Announces what the athlete allows which apps. */
    private void consent(long version, String... clients) {
        consentOf(athlete, version, clients);
    }

    private static void consentOf(UUID person, long version, String... clients) {
        Event event = EventContracts.exampleEvent("auth", "consent", "consent-changed", person.toString());
        ObjectNode data = (ObjectNode) event.data();
        data.put("accountId", person.toString()).put("version", version);
        ArrayNode applications = data.putArray("applications");
        for (String client : clients) {
            applications.addObject().put("clientId", client).putArray("scopes").add("activity:write");
        }
        KafkaEvents.send(KafkaEvents.withNewId(event));
    }

    private void own(UUID owner, long version) {
        Event event = EventContracts.exampleEvent("auth", "vendor-app", "vendor-app-changed", clientId);
        ((ObjectNode) event.data())
                .put("clientId", clientId)
                .put("ownerId", owner.toString())
                .put("version", version);
        KafkaEvents.send(event);
    }

    private String hooks() {
        return "/api/v1/vendor/apps/" + clientId + "/webhooks";
    }

    private String path(String id) {
        return hooks() + "/" + id;
    }

    private ImportsClient vendor() {
        return ImportsClient.vendor(port, athlete, clientId);
    }

    private ImportsClient developer() {
        return ImportsClient.with(port, TestTokens.application(clientId));
    }

    private ImportsClient maker(UUID owner) {
        return ImportsClient.with(port, TestTokens.athlete(owner).scopes("vendor:manage"));
    }
}
