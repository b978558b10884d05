package io.fitconnect.promo;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.TestToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Coupons from the editor to the shop. */
@RunningPromoService
class CouponIntegrationTests {

    private static final int AT_ONCE = 64;
    private static final int ROUNDS = Integer.getInteger("fitconnect.coupon.rounds", 10);

    @LocalServerPort
    private int port;

    private final UUID customer = UUID.randomUUID();

    @Test
    void redeemsACodeOnce() {
        String code = issue(tenPercent(5, true), 1).get(0);

        JsonNode redeemed =
                PromoClient.body(redeem(code, customer, "A-1").expectStatus().isOk());

        assertThat(redeemed.get("discountCents").longValue()).isEqualTo(1_299);
        assertRefused(redeem(code, customer, "A-1"), "redeemed");
        assertRefused(redeem(code, UUID.randomUUID(), "A-2"), "redeemed");
    }

    /** Of 64 shops' requests at once with one code, exactly one succeeds, every time. */
    @Test
    void hasOneWinnerUnderARace() throws Exception {
        List<String> codes = issue(tenPercent(100, true), ROUNDS);
        PromoClient shop = PromoClient.of(port, PromoClient.shop());
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (String code : codes) {
                assertThat(race(threads, shop, code).stream().filter(status -> status == 200))
                        .hasSize(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void answersARepeatedRequestAsTheFirstTime() {
        String code = issue(tenPercent(5, true), 1).get(0);
        String key = UUID.randomUUID().toString();
        PromoClient shop = PromoClient.of(port, PromoClient.shop());
        String body = redemption(code, customer, "B-1");

        JsonNode first = PromoClient.body(
                shop.post(PromoClient.REDEMPTIONS, body, key).expectStatus().isOk());
        JsonNode second = PromoClient.body(
                shop.post(PromoClient.REDEMPTIONS, body, key).expectStatus().isOk());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void limitsWhatOnePersonRedeems() {
        List<String> codes = issue(tenPercent(1, true), 3);

        redeem(codes.get(0), customer, "C-1").expectStatus().isOk();

        assertRefused(redeem(codes.get(1), customer, "C-2"), "used-up-by-person");
        redeem(codes.get(2), UUID.randomUUID(), "C-3").expectStatus().isOk();
    }

    @Test
    void stacksOnlyWhatMayBeStacked() {
        List<String> stackable = issue(tenPercent(5, true), 4);
        String single = issue(tenPercent(5, false), 1).get(0);

        redeem(stackable.get(0), customer, "D-1").expectStatus().isOk();
        JsonNode second = PromoClient.body(
                redeem(stackable.get(1), customer, "D-1").expectStatus().isOk());
        redeem(stackable.get(2), customer, "D-1").expectStatus().isOk();

        assertThat(second.get("discountCents").longValue()).isEqualTo(1_170); // of what the first left
        assertRefused(redeem(single, customer, "D-1"), "not-with-others");
        assertRefused(redeem(stackable.get(3), customer, "D-1"), "too-many");
    }

    @Test
    void givesCodesOfACancelledOrderBack() {
        String code = issue(tenPercent(1, true), 1).get(0);
        redeem(code, customer, "E-1").expectStatus().isOk();
        PromoClient other =
                PromoClient.of(port, PromoClient.shop().client("another-shop").subject("another-shop"));

        other.delete(PromoClient.REDEMPTIONS + "/E-1-" + customer)
                .expectStatus()
                .isNoContent();
        assertRefused(redeem(code, customer, "E-2"), "redeemed", "used-up-by-person");
        PromoClient.of(port, PromoClient.shop())
                .delete(PromoClient.REDEMPTIONS + "/E-1-" + customer)
                .expectStatus()
                .isNoContent();

        redeem(code, customer, "E-2").expectStatus().isOk();
    }

    @Test
    void refusesWhatIsForgedOrWithdrawn() {
        String series = tenPercent(5, true);
        String code = issue(series, 1).get(0);
        editor().put(PromoClient.SERIES + "/" + series + "/stop", "{}")
                .expectStatus()
                .isNoContent();

        assertRefused(redeem(code, customer, "F-1"), "stopped");
        assertRefused(redeem("0000-0000-0000-0000", customer, "F-1"), "unknown");
        assertRefused(redeem("'; drop table coupon; --", customer, "F-1"), "unknown");
    }

    @Test
    void issuesNoCodesThatCouldNotBeRedeemed() {
        String series = tenPercent(5, true);
        editor().put(PromoClient.SERIES + "/" + series + "/stop", "{}")
                .expectStatus()
                .isNoContent();

        JsonNode refused =
                PromoClient.body(editor().post(PromoClient.SERIES + "/" + series + "/codes", "{\"count\": 1}")
                        .expectStatus()
                        .isEqualTo(409));

        assertThat(refused.get("type").asString()).isEqualTo("urn:fitconnect:problem:coupon-series-ended");
    }

    @Test
    void wantsASecondEditorForMuch() {
        TestToken maker = PromoClient.editor();
        PromoClient first = PromoClient.of(port, maker);
        PromoClient second = editor();
        String series = PromoClient.body(first.post(PromoClient.SERIES, series(31))
                        .expectStatus()
                        .isCreated())
                .get("id")
                .asString();
        String path = PromoClient.SERIES + "/" + series;

        assertSecondPersonNeeded(first.post(path + "/codes", "{\"count\": 1}"));
        assertSecondPersonNeeded(second.post(path + "/codes", "{\"count\": 1}"));
        assertSecondPersonNeeded(first.put(path + "/approval", "{}"));
        assertThat(needsApproval(series)).isTrue();
        second.put(path + "/approval", "{}").expectStatus().isNoContent();
        second.put(path + "/approval", "{}").expectStatus().isNoContent();

        assertThat(needsApproval(series)).isFalse();
        first.post(path + "/codes", "{\"count\": 1}").expectStatus().isCreated();
    }

    private boolean needsApproval(String series) {
        for (JsonNode one : editor().read(PromoClient.SERIES + "?limit=100").get("items")) {
            if (one.get("id").asString().equals(series)) {
                return one.get("needsApproval").booleanValue();
            }
        }
        throw new AssertionError("no series " + series);
    }

    private static void assertSecondPersonNeeded(ResponseSpec answer) {
        assertThat(PromoClient.body(answer.expectStatus().isEqualTo(409))
                        .get("type")
                        .asString())
                .isEqualTo("urn:fitconnect:problem:second-person-needed");
    }

    private static String series(int percent) {
        return """
            {"name": "Winter", "percent": %d, "from": "%s", "until": "%s", "perPerson": 1, "stackable": false}""".formatted(
                        percent, Instant.now().minusSeconds(60), Instant.now().plusSeconds(3600));
    }

    /** Years that the format allows, and no store holds. */
    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59Z", "3000-01-01T00:00:01Z"})
    void refusesAnEndThatNoOneSees(String until) {
        editor().post(PromoClient.SERIES, """
            {"name": "Winter", "percent": 10, "from": "2026-01-01T00:00:00Z", "until": "%s", "perPerson": 1,
             "stackable": false}""".formatted(until)).expectStatus().isBadRequest();
    }

    /** A least sum is one of a currency. */
    @Test
    void isForOrdersOfItsCurrency() {
        String series = PromoClient.body(
                        editor().post(PromoClient.SERIES, """
                            {"name": "Winter", "percent": 10, "leastCents": 1000, "currency": "RUB", "perPerson": 1, "stackable": false,
                             "from": "2026-01-01T00:00:00Z", "until": "2999-01-01T00:00:00Z"}""").expectStatus().isCreated())
                .get("id")
                .asString();

        assertRefused(redeem(issue(series, 1).get(0), customer, "H-1"), "other-currency");
    }

    @Test
    void slowsDownWhoGuesses() {
        for (int i = 0; i < 60; i++) {
            assertRefused(redeem("0000-0000-0000-0000", customer, "G-1"), "unknown");
        }

        redeem("0000-0000-0000-0000", customer, "G-1").expectStatus().isEqualTo(429);
    }

    @Test
    void listsSeriesInPages() {
        String first = tenPercent(1, true);
        String second = tenPercent(1, true);

        JsonNode page = editor().read(PromoClient.SERIES + "?limit=1");
        JsonNode next = editor().read(PromoClient.SERIES + "?limit=100&cursor="
                + page.get("nextCursor").asString());

        assertThat(page.get("items")).hasSize(1);
        List<String> ids = new ArrayList<>();
        page.get("items").forEach(series -> ids.add(series.get("id").asString()));
        next.get("items").forEach(series -> ids.add(series.get("id").asString()));
        assertThat(ids).contains(first, second).doesNotHaveDuplicates();
    }

    private List<Integer> race(ExecutorService threads, PromoClient shop, String code) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            String body = redemption(code, UUID.randomUUID(), "R-" + i);
            Callable<Integer> request = () -> {
                start.await();
                return shop.post(PromoClient.REDEMPTIONS, body)
                        .expectBody()
                        .returnResult()
                        .getStatus()
                        .value();
            };
            answers.add(threads.submit(request));
        }
        start.countDown();
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        assertThat(statuses).allMatch(status -> status == 200 || status == 409 || status == 503);
        return statuses;
    }

    private static void assertRefused(ResponseSpec answer, String... reasons) {
        JsonNode problem = PromoClient.body(answer.expectStatus().isEqualTo(409));
        assertThat(problem.get("type").asString()).isEqualTo("urn:fitconnect:problem:coupon-refused");
        assertThat(problem.get("refusal").asString()).isIn((Object[]) reasons);
    }

    private ResponseSpec redeem(String code, UUID person, String order) {
        return PromoClient.of(port, PromoClient.shop()).post(PromoClient.REDEMPTIONS, redemption(code, person, order));
    }

    /** Orders of different tests belong to different customers, but to one shop. */
    private String redemption(String code, UUID person, String order) {
        return """
            {"code": "%s", "orderId": "%s-%s", "customerId": "%s", "totalCents": 12999, "currency": "EUR"}""".formatted(code, order, customer, person);
    }

    private List<String> issue(String series, int count) {
        JsonNode issued = PromoClient.body(
                editor().post(PromoClient.SERIES + "/" + series + "/codes", "{\"count\": " + count + "}")
                        .expectStatus()
                        .isCreated());
        List<String> codes = new ArrayList<>();
        issued.get("codes").forEach(code -> codes.add(code.asString()));
        return codes;
    }

    private String tenPercent(int perPerson, boolean isStackable) {
        return PromoClient.body(editor().post(PromoClient.SERIES, """
            {"name": "Winter", "percent": 10, "leastCents": 1000, "from": "%s", "until": "%s", "perPerson": %d,
             "stackable": %s}""".formatted(
                                        Instant.now().minusSeconds(60),
                                        Instant.now().plusSeconds(3600),
                                        perPerson,
                                        isStackable))
                        .expectStatus()
                        .isCreated())
                .get("id")
                .asString();
    }

    private PromoClient editor() {
        return PromoClient.of(port, PromoClient.editor());
    }
}
