package io.fitconnect.promo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.TestToken;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Campaigns from the first editor to the athlete. Tests keep apart by kinds of gear and by people of their own. */
@RunningPromoService
class CampaignIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String OFFERS = "/api/v1/offers";
    private static final String SIZES = "/api/v1/segment-sizes";

    @LocalServerPort
    private int port;

    private final TestToken author = PromoClient.editor();
    private final TestToken colleague = PromoClient.editor();

    @Test
    void runsAfterASecondPersonApprovedAndUntilItIsStopped() {
        String region = "IS";
        List<UUID> people = settle(region, 20);
        String id = draft(region, 50);

        move(author, id, "PUT", "submission").expectStatus().isOk();
        move(author, id, "PUT", "approval").expectStatus().isEqualTo(409);
        move(colleague, id, "PUT", "approval").expectStatus().isOk();

        UUID athlete = people.get(0);
        JsonNode[] shown = new JsonNode[1];
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            ResponseSpec answer = show(athlete).expectStatus().isOk();
            shown[0] = PromoClient.body(answer);
        });
        assertThat(shown[0].get("campaignId").asString()).isEqualTo(id);
        assertThat(shown[0].get("title").asString()).isEqualTo("Warm");
        assertThat(shown[0].get("shopLink").asString()).startsWith("/go/");
        assertThat(KafkaEvents.await("promo.offer", athlete.toString(), "campaign-shown.v1"))
                .satisfies(EventContracts::assertValid);
        assertThat(PromoClient.body(show(athlete).expectStatus().isOk()).get("variant"))
                .isEqualTo(shown[0].get("variant"));

        client(author)
                .put("/api/v1/campaigns/" + id + "/stop", "{}")
                .expectStatus()
                .isOk();

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> show(people.get(1)).expectStatus().isNoContent());
    }

    @Test
    void showsNoMoreThanThePersonsCap() {
        String region = "FI";
        List<UUID> people = settle(region, 20);
        run(region, 60);
        UUID athlete = people.get(3);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> show(athlete).expectStatus().isOk());

        show(athlete).expectStatus().isOk(); // twice is the campaign's cap for one person

        show(athlete).expectStatus().isNoContent();
    }

    @Test
    void refusesASegmentBelowTheFloorAndTellsNoSize() {
        String region = "LI";
        settle(region, 3);
        String id = draft(region, 1);

        JsonNode refused = PromoClient.body(
                move(author, id, "PUT", "submission").expectStatus().isEqualTo(409));

        assertThat(refused.get("type").asString()).isEqualTo("urn:fitconnect:problem:segment-too-small");
        assertThat(measure(region).has("people")).isFalse();
    }

    @Test
    void roundsSizesDown() {
        String region = "LU";
        settle(region, 27);

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(measure(region).get("people").asLong()).isEqualTo(20));
    }

    @Test
    void showsNothingToWhoWithdrewTheConsent() {
        String region = "EE";
        List<UUID> people = settle(region, 20);
        run(region, 70);
        UUID athlete = people.get(5);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> show(people.get(6)).expectStatus().isOk());

        neighbours(athlete, 1).announceProfileOf(region);

        await().atMost(SOON).untilAsserted(() -> show(athlete).expectStatus().isNoContent());
    }

    @Test
    void demandsTheVersionThatWasRead() {
        String id = draft("SM", 1);
        PromoClient editor = client(author);
        String etag = String.valueOf(editor.get("/api/v1/campaigns/" + id)
                .expectStatus()
                .isOk()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag());
        String body = plan("SM", 2);

        put(editor, id, body, etag).expectStatus().isOk();

        put(editor, id, body, etag).expectStatus().isEqualTo(412);
        editor.put("/api/v1/campaigns/" + id, body).expectStatus().isEqualTo(428);
    }

    @Test
    void countsEachPersonOnceAndTellsResultsFromTheFloorOn() {
        String region = "MT";
        List<UUID> people = settle(region, 20);
        String id = run(region, 80);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> show(people.get(0)).expectStatus().isOk());
        people.subList(1, 19).forEach(each -> show(each).expectStatus().isOk());

        assertThat(results(id).get("variants")).isEmpty();

        JsonNode last = PromoClient.body(show(people.get(19)).expectStatus().isOk());
        JsonNode again = PromoClient.body(show(people.get(19)).expectStatus().isOk());
        follow(last);
        follow(again);

        JsonNode results = results(id);
        assertThat(sum(results, "people")).isEqualTo(20);
        assertThat(sum(results, "followed")).isEqualTo(1);
        assertThat(sum(results, "bought")).isZero();
        assertThat(sum(results, "settledPeople")).isZero();
        assertThat(results.at("/variants/0").has("pValue")).isFalse();
        assertThat(results.at("/variants/1/pValue").doubleValue()).isEqualTo(1);
    }

    @Test
    void previewsAsADescribedPerson() {
        String region = "MC";
        settle(region, 20);
        String running = run(region, 90);
        String id = draft(region, 10);

        JsonNode fitting = preview(id, "{\"sports\": [], \"homeRegion\": \"MC\", \"wornGear\": []}");
        JsonNode elsewhere = preview(id, "{\"sports\": [], \"homeRegion\": \"IT\", \"wornGear\": []}");

        assertThat(fitting.get("matches").booleanValue()).isTrue();
        assertThat(fitting.get("scheduled").booleanValue()).isTrue();
        assertThat(fitting.at("/first/0/id").asString()).isEqualTo(running);
        assertThat(fitting.at("/variants/1/text").asString()).isEqualTo("B");
        assertThat(elsewhere.get("matches").booleanValue()).isFalse();
        assertThat(elsewhere.at("/unmet/0/anyRegion/0").asString()).isEqualTo(region);
        assertThat(elsewhere.get("first")).isEmpty();
    }

    private JsonNode preview(String id, String person) {
        return PromoClient.body(client(author)
                .post("/api/v1/campaigns/" + id + "/preview", person)
                .expectStatus()
                .isOk());
    }

    private JsonNode results(String id) {
        return client(author).read("/api/v1/campaigns/" + id + "/results");
    }

    private static long sum(JsonNode results, String figure) {
        long sum = 0;
        for (JsonNode variant : results.get("variants")) {
            sum += variant.get(figure).asLong();
        }
        return sum;
    }

    private void follow(JsonNode offer) {
        RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .get()
                .uri(offer.get("shopLink").asString())
                .exchange()
                .expectStatus()
                .isEqualTo(303);
    }

    private List<UUID> settle(String region, int count) {
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            UUID athlete = UUID.randomUUID();
            neighbours(athlete, 0).announceProfileOf(region, "campaigns");
            people.add(athlete);
        }
        if (count >= 20) {
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(measure(region).path("people").asLong(0))
                                    .isGreaterThanOrEqualTo(count / 10 * 10));
        }
        return people;
    }

    private static Neighbours neighbours(UUID athlete, int version) {
        return new Neighbours(athlete, version);
    }

    private String run(String region, int priority) {
        String id = draft(region, priority);
        move(author, id, "PUT", "submission").expectStatus().isOk();
        move(colleague, id, "PUT", "approval").expectStatus().isOk();
        return id;
    }

    private String draft(String region, int priority) {
        return PromoClient.body(client(author)
                        .post("/api/v1/campaigns", plan(region, priority))
                        .expectStatus()
                        .isCreated())
                .get("id")
                .asString();
    }

    private static String plan(String region, int priority) {
        return """
                {"name": "Winter", "conditions": [{"anyRegion": ["%s"]}], "from": "%s", "until": "%s", "priority": %d,
                 "budget": 1000, "perPerson": 2, "variants": [
                   {"key": "a", "weight": 1, "title": {"en": "Warm", "ru": "Тепло"}, "text": {"en": "A", "ru": "А"},
                    "productId": "aria-tee"},
                   {"key": "b", "weight": 1, "title": {"en": "Warm", "ru": "Тепло"}, "text": {"en": "B", "ru": "Б"},
                    "productId": "aria-tee"}]}""".formatted(
                        region, Instant.now().minusSeconds(60), Instant.now().plusSeconds(3600), priority);
    }

    private JsonNode measure(String region) {
        return PromoClient.body(client(author)
                .post(SIZES, "{\"conditions\": [{\"anyRegion\": [\"" + region + "\"]}]}")
                .expectStatus()
                .isOk());
    }

    private ResponseSpec show(UUID athlete) {
        return PromoClient.ofAthlete(port, athlete).http().post().uri(OFFERS).exchange();
    }

    private ResponseSpec move(TestToken editor, String id, String method, String step) {
        return client(editor)
                .http()
                .method(HttpMethod.valueOf(method))
                .uri("/api/v1/campaigns/" + id + "/" + step)
                .header(HttpHeaders.IF_MATCH, "*")
                .exchange();
    }

    private static ResponseSpec put(PromoClient editor, String id, String body, String etag) {
        return editor.http()
                .put()
                .uri("/api/v1/campaigns/" + id)
                .header(HttpHeaders.IF_MATCH, etag)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private PromoClient client(TestToken token) {
        return PromoClient.of(port, token);
    }
}
