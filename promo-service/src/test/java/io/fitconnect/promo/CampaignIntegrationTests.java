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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Campaigns from the first editor to the athlete. Tests keep apart by kinds of gear and by people of their own. */
@RunningPromoService
class CampaignIntegrationTests {

    /** Of so many, either of two variants gets 20, but for once in a million times. */
    private static final int CROWD = 80;

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String OFFERS = "/api/v1/offers";
    private static final String SIZES = "/api/v1/segment-sizes";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

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
        List<UUID> people = settle(region, CROWD);
        String id = run(region, 80);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> show(people.get(0)).expectStatus().isOk());
        people.subList(1, 20).forEach(each -> show(each).expectStatus().isOk());

        assertThat(results(id).get("variants")).isEmpty(); // 20 people, of whom no variant has all

        people.subList(20, CROWD - 1).forEach(each -> show(each).expectStatus().isOk());
        JsonNode last =
                PromoClient.body(show(people.get(CROWD - 1)).expectStatus().isOk());
        JsonNode again =
                PromoClient.body(show(people.get(CROWD - 1)).expectStatus().isOk());
        follow(last);
        follow(again);

        JsonNode results = results(id);
        assertThat(sum(results, "people")).isEqualTo(CROWD);
        assertThat(sum(results, "followed")).isEqualTo(1);
        assertThat(sum(results, "bought")).isZero();
        assertThat(sum(results, "settledPeople")).isZero();
        assertThat(results.at("/variants/0").has("pValue")).isFalse();
        assertThat(results.at("/variants/1/pValue").doubleValue()).isEqualTo(1);
    }

    @Test
    void isForMembersOfAClubFromALevelOn() {
        UUID club = UUID.randomUUID();
        List<UUID> people = settle("BM", 21);
        people.forEach(each -> neighbours(each, 1).announceMembership(club, true));
        people.subList(0, 20).forEach(each -> neighbours(each, 2).announceLevel(4));
        String ofClub = "{\"anyClub\": [\"" + club + "\"]}";
        String segment = "{\"conditions\": [" + ofClub + ", {\"fromLevel\": 4}]}";
        await().atMost(SOON).untilAsserted(() -> assertThat(size(segment)).isEqualTo(20));
        String plan = plan("BM", 88).replace("[{\"anyRegion\": [\"BM\"]}]", "[" + ofClub + ", {\"fromLevel\": 4}]");
        String id = approve(draft(plan));

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> show(people.get(0)).expectStatus().isOk());
        show(people.get(20)).expectStatus().isNoContent();
        JsonNode conditions = client(author).read("/api/v1/campaigns/" + id).at("/plan/conditions");
        assertThat(conditions.at("/0/anyClub/0").asString()).isEqualTo(club.toString());
        assertThat(conditions.at("/1/fromLevel").asInt()).isEqualTo(4);

        people.forEach(each -> neighbours(each, 5).announceMembership(club, false));
        await().atMost(SOON).untilAsserted(() -> assertThat(size(segment)).isZero());
    }

    /** The budget is summed up again every two seconds. */
    @Test
    void endsWithItsBudget() {
        String region = "AD";
        List<UUID> people = settle(region, 20);
        approve(draft(plan(region, 85, 3, 2)));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> show(people.get(0)).expectStatus().isOk());
        show(people.get(1)).expectStatus().isOk();
        show(people.get(2)).expectStatus().isOk();

        AtomicInteger next = new AtomicInteger(3); // of whom no cap holds anyone back
        await().pollInterval(Duration.ofMillis(500))
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() ->
                        show(people.get(next.getAndIncrement())).expectStatus().isNoContent());
    }

    @Test
    void showsNoMoreThanTheCapOfADay() {
        String region = "VA";
        List<UUID> people = settle(region, 20);
        approve(draft(plan(region, 86, 1_000, 20)));
        UUID athlete = people.get(4);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> show(athlete).expectStatus().isOk());
        show(athlete).expectStatus().isOk();
        show(athlete).expectStatus().isOk(); // three a day

        show(athlete).expectStatus().isNoContent();
    }

    @Test
    void countsNoActOnceTheTimeToActIsOver() {
        String region = "GI";
        List<UUID> people = settle(region, 20);
        run(region, 87);
        UUID athlete = people.get(7);
        JsonNode[] shown = new JsonNode[1];
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() ->
                        shown[0] = PromoClient.body(show(athlete).expectStatus().isOk()));
        jdbc.sql("update campaign_person set first_shown_at = first_shown_at - interval '4 days' where"
                        + " athlete_id = :athlete")
                .param("athlete", athlete)
                .update();

        follow(shown[0]);

        assertThat(jdbc.sql("select count(followed_at) from campaign_person where athlete_id = :athlete")
                        .param("athlete", athlete)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void leavesAStateThatComesLate() {
        UUID athlete = UUID.randomUUID();
        neighbours(athlete, 7).announceProfileOf("SI");
        await().atMost(SOON).untilAsserted(() -> assertThat(home(athlete)).isEqualTo("SI"));

        neighbours(athlete, 6).announceProfileOf("RS", "advice", "campaigns");

        await().during(Duration.ofSeconds(4))
                .atMost(SOON)
                .untilAsserted(() -> assertThat(home(athlete)).isEqualTo("SI"));
        assertThat(PromoClient.ofAthlete(port, athlete)
                        .read(PromoClient.ADVICE)
                        .get("refusal")
                        .asString())
                .isEqualTo("no-consent");
    }

    @Test
    void refusesAnEndThatNoStoreHolds() {
        String plan = plan("SM", 1).replaceFirst("\"until\": \"[^\"]*\"", "\"until\": \"+999999999-12-31T23:59:59Z\"");

        client(author).post("/api/v1/campaigns", plan).expectStatus().isBadRequest();
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

    private String home(UUID athlete) {
        return PromoClient.ofAthlete(port, athlete)
                .read(PromoClient.ADVICE + "/explanation")
                .path("homeRegion")
                .asString("");
    }

    private String run(String region, int priority) {
        return approve(draft(region, priority));
    }

    private String approve(String id) {
        move(author, id, "PUT", "submission").expectStatus().isOk();
        move(colleague, id, "PUT", "approval").expectStatus().isOk();
        return id;
    }

    private String draft(String region, int priority) {
        return draft(plan(region, priority));
    }

    private String draft(String plan) {
        return PromoClient.body(client(author)
                        .post("/api/v1/campaigns", plan)
                        .expectStatus()
                        .isCreated())
                .get("id")
                .asString();
    }

    private static String plan(String region, int priority) {
        return plan(region, priority, 1_000, 2);
    }

    private static String plan(String region, int priority, int budget, int perPerson) {
        return """
            {"name": "Winter", "conditions": [{"anyRegion": ["%s"]}], "from": "%s", "until": "%s", "priority": %d,
             "budget": %d, "perPerson": %d, "variants": [
               {"key": "a", "weight": 1, "title": {"en": "Warm", "ru": "Тепло"}, "text": {"en": "A", "ru": "А"},
                "productId": "aria-tee"},
               {"key": "b", "weight": 1, "title": {"en": "Warm", "ru": "Тепло"}, "text": {"en": "B", "ru": "Б"},
                "productId": "aria-tee"}]}\
            """.formatted(
                region, Instant.now().minusSeconds(60), Instant.now().plusSeconds(3600), priority, budget, perPerson);
    }

    private JsonNode measure(String region) {
        return PromoClient.body(client(author)
                .post(SIZES, "{\"conditions\": [{\"anyRegion\": [\"" + region + "\"]}]}")
                .expectStatus()
                .isOk());
    }

    /** The shown size of a segment, 0 below the floor. */
    private long size(String segment) {
        return PromoClient.body(
                        client(author).post(SIZES, segment).expectStatus().isOk())
                .path("people")
                .asLong(0);
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
