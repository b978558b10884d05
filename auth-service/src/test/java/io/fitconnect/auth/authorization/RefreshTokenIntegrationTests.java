package io.fitconnect.auth.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.auth.testing.Wire;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@AuthServiceTest
class RefreshTokenIntegrationTests {

    private final House house;
    private final JdbcClient jdbc;
    private final MeterRegistry meters;
    private final ShiftedClock clock;

    RefreshTokenIntegrationTests(House house, JdbcClient jdbc, MeterRegistry meters, ShiftedClock clock) {
        this.house = house;
        this.jdbc = jdbc;
        this.clock = clock;
        this.meters = meters;
    }

    @AfterEach
    void returnToTheRealTime() {
        clock.shift(Duration.ZERO);
    }

    @Test
    void givesAPublicClientANewTokenForEachUse() {
        App app = App.web("openid activity:read");
        Answer first = signedIn(app);

        Answer second = app.refresh(house.wire(), first.text("refresh_token"));
        Answer third = app.refresh(house.wire(), second.text("refresh_token"));

        assertThat(second.status()).isEqualTo(200);
        assertThat(third.status()).isEqualTo(200);
        assertThat(third.text("refresh_token"))
                .isNotEqualTo(second.text("refresh_token"))
                .isNotEqualTo(first.text("refresh_token"));
        assertThat(third.text("access_token")).isNotEqualTo(first.text("access_token"));
    }

    @Test
    void letsAClientWithASecretAskAgainWhenTheAnswerWasLost() {
        for (App app : List.of(App.shop(), App.tracker())) {
            String token = signedIn(app).text("refresh_token");
            Answer lost = app.refresh(house.wire(), token);

            Answer again = app.refresh(house.wire(), token);

            assertThat(again.status()).isEqualTo(200);
            assertThat(again.text("refresh_token")).isEqualTo(token);
            assertThat(again.text("access_token")).isNotEqualTo(lost.text("access_token"));
        }
    }

    @Test
    void beginsTheLifeOfATokenAnewWithEachUse() {
        App shop = App.shop();
        String token = signedIn(shop).text("refresh_token");
        String family = token.substring(0, token.indexOf('.'));
        Instant soon = Instant.now().plus(Duration.ofHours(1));
        jdbc.sql("update oauth2_authorization set refresh_token_expires_at = ?, expires_at = ? where id = ?")
                .params(soon.atOffset(ZoneOffset.UTC), soon.atOffset(ZoneOffset.UTC), family)
                .update();

        shop.refresh(house.wire(), token);

        assertThat(jdbc.sql("select least(refresh_token_expires_at, expires_at) from oauth2_authorization where id = ?")
                        .param(family)
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isBetween(
                        Instant.now().plus(Duration.ofDays(29)), Instant.now().plus(Duration.ofDays(31)));
    }

    @Test
    void letsAClientWithASecretRefreshSeveralTimesAtOnce() throws Exception {
        App tracker = App.tracker();
        String token = signedIn(tracker).text("refresh_token");
        Callable<Integer> refresh = () -> tracker.refresh(house.wire(), token).status();
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            for (Future<Integer> status : workers.invokeAll(Collections.nCopies(4, refresh))) {
                assertThat(status.get()).isEqualTo(200);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    void keepsPersonAndSession() throws Exception {
        App app = App.web("openid activity:read");
        Answer first = signedIn(app);

        Answer second = app.refresh(house.wire(), first.text("refresh_token"));

        JWTClaimsSet before = Tokens.claims(first.text("access_token"));
        JWTClaimsSet after = Tokens.claims(second.text("access_token"));
        for (String claim : List.of("sub", "sid", "client_id", "roles", "locale", "aud", "iss")) {
            assertThat(after.getClaim(claim)).as(claim).isEqualTo(before.getClaim(claim));
        }
        assertThat(after.getStringClaim("scope").split(" ", -1))
                .containsExactlyInAnyOrder(before.getStringClaim("scope").split(" ", -1));
        assertThat(after.getJWTID()).isNotEqualTo(before.getJWTID());
        assertThat(second.json().has("id_token")).as("one signature a refresh").isFalse();
    }

    @Test
    void tellsOfARefreshedTokenWhatItSays() {
        App app = App.shop();
        Answer first = signedIn(app);
        String access = app.refresh(house.wire(), first.text("refresh_token")).text("access_token");

        Answer told = app.post(house.wire(), "/oauth2/introspect", Map.of("token", access));

        assertThat(told.json().path("active").asBoolean()).isTrue();
        assertThat(told.text("client_id")).isEqualTo("fitconnect-shop");
        assertThat(house.wire()
                        .get("/userinfo", "Authorization", "Bearer " + access)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesATokenThatTheClientGaveUp() {
        App app = App.shop();
        String token = signedIn(app).text("refresh_token");
        app.post(house.wire(), "/oauth2/revoke", Map.of("token", token));

        assertThat(app.refresh(house.wire(), token).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void narrowsWhatAClientAsksForLess() throws Exception {
        App app = App.web("openid activity:read");
        Answer first = signedIn(app);

        Answer narrow = app.token(
                house.wire(),
                Map.of(
                        "grant_type", "refresh_token",
                        "refresh_token", first.text("refresh_token"),
                        "scope", "activity:read"));
        Answer whole = app.refresh(house.wire(), narrow.text("refresh_token"));

        assertThat(Tokens.claims(narrow.text("access_token")).getStringClaim("scope"))
                .isEqualTo("activity:read");
        assertThat(narrow.text("scope")).isEqualTo("activity:read");
        assertThat(whole.text("scope").split(" ", -1))
                .as("what was granted stays")
                .containsExactlyInAnyOrder("openid", "activity:read");
    }

    @Test
    void endsTheFamilyWhenAUsedTokenComesAgain() {
        App app = App.web("openid activity:read");
        Answer first = signedIn(app);
        Answer second = app.refresh(house.wire(), first.text("refresh_token"));
        Answer third = app.refresh(house.wire(), second.text("refresh_token"));
        double reuses = meters.counter("fitconnect.auth.refresh.reuses").count();

        Answer replay = app.refresh(house.wire(), first.text("refresh_token"));

        assertThat(replay.status()).isEqualTo(400);
        assertThat(replay.text("error")).isEqualTo("invalid_grant");
        assertThat(app.refresh(house.wire(), third.text("refresh_token")).text("error"))
                .as("the newest token of the family")
                .isEqualTo("invalid_grant");
        assertThat(house.wire()
                        .get("/userinfo", "Authorization", "Bearer " + third.text("access_token"))
                        .status())
                .isEqualTo(401);
        assertThat(meters.counter("fitconnect.auth.refresh.reuses").count()).isEqualTo(reuses + 1);
    }

    @Test
    void leavesOtherFamiliesAlone() {
        App app = App.web("openid activity:read");
        var browser = house.browserOf(Visitor.unknown());
        Answer one = app.signIn(browser, house.wire());
        Answer other = app.signIn(browser, house.wire());
        app.refresh(house.wire(), one.text("refresh_token"));
        app.refresh(house.wire(), one.text("refresh_token"));

        assertThat(app.refresh(house.wire(), other.text("refresh_token")).status())
                .isEqualTo(200);
    }

    @Test
    void answersALostAnswerOnceMore() {
        App app = App.web("openid activity:read");
        String token = signedIn(app).text("refresh_token");
        Answer lost = app.refresh(house.wire(), token);

        Answer again = app.refresh(house.wire(), token);
        Answer next = app.refresh(house.wire(), again.text("refresh_token"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("refresh_token"))
                .as("one successor, so that the lost answer may still arrive")
                .isEqualTo(lost.text("refresh_token"));
        assertThat(next.status()).isEqualTo(200);
        assertThat(app.refresh(house.wire(), token).text("error"))
                .as("the successor was used")
                .isEqualTo("invalid_grant");
        assertThat(app.refresh(house.wire(), next.text("refresh_token")).text("error"))
                .as("the family ended")
                .isEqualTo("invalid_grant");
    }

    @Test
    void answersItForSomeSecondsOnly() {
        App app = App.web("openid activity:read");
        String token = signedIn(app).text("refresh_token");
        Answer lost = app.refresh(house.wire(), token);
        clock.shift(Duration.ofSeconds(6));
        assertThat(app.refresh(house.wire(), token).status()).isEqualTo(200);

        clock.shift(Duration.ofSeconds(11));

        assertThat(app.refresh(house.wire(), token).text("error"))
                .as("a repetition does not start the time over")
                .isEqualTo("invalid_grant");
        assertThat(app.refresh(house.wire(), lost.text("refresh_token")).text("error"))
                .isEqualTo("invalid_grant");
    }

    @Test
    void answersItToTheSameClientOnly() {
        App app = App.web("openid activity:read");
        App other = new App("legacy", null, App.CALLBACK, "openid", app.verifier());
        String token = signedIn(app).text("refresh_token");
        app.refresh(house.wire(), token);

        assertThat(other.refresh(house.wire(), token).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void givesManyRequestsAtOnceOneSuccessor() throws Exception {
        App app = App.web("openid activity:read");
        String token = signedIn(app).text("refresh_token");

        List<Answer> answers = atOnce(Collections.nCopies(32, () -> app.refresh(house.wire(), token)));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers.stream().map(answer -> answer.text("refresh_token")).distinct())
                .hasSize(1);
    }

    @Test
    void survives384RequestsAtOnce() throws Exception {
        App app = App.certified("openid");
        List<Callable<Answer>> refreshes = new ArrayList<>();
        Browser browser = house.browserOf(Visitor.unknown());
        for (int family = 0; family < 8; family++) {
            String token = app.signIn(browser, house.wire()).text("refresh_token");
            refreshes.addAll(Collections.nCopies(48, () -> app.refresh(house.wire(), token)));
        }

        assertThat(atOnce(refreshes)).hasSize(384).extracting(Answer::status).containsOnly(200);
    }

    @Test
    void endsAFamilyOnItsLastDay() {
        App app = App.web("openid activity:read");
        Answer first = signedIn(app);
        String family = first.text("refresh_token").split("\\.", -1)[0];
        Instant begin = momentOf("authorization_code_issued_at", family);

        clock.shift(Duration.ofDays(29));
        Answer second = app.refresh(house.wire(), first.text("refresh_token"));
        assertThat(momentOf("refresh_token_expires_at", family)).isAfter(begin.plus(Duration.ofDays(58)));
        clock.shift(Duration.ofDays(55));
        Answer third = app.refresh(house.wire(), second.text("refresh_token"));
        clock.shift(Duration.ofDays(80));
        app.refresh(house.wire(), third.text("refresh_token"));

        assertThat(momentOf("refresh_token_expires_at", family)).isEqualTo(begin.plus(Duration.ofDays(90)));
    }

    @Test
    void refusesATokenThatWasNotUsedForTooLong() {
        App app = App.web("openid activity:read");
        String token = signedIn(app).text("refresh_token");

        clock.shift(Duration.ofDays(31));

        assertThat(app.refresh(house.wire(), token).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void tellsAClientNothingAboutATokenOfAnother() {
        Wire wire = house.wire();
        String token = signedIn(App.web("openid")).text("access_token");

        Answer foreign = App.shop().post(wire, "/oauth2/introspect", Map.of("token", token));

        assertThat(foreign.status()).isEqualTo(200);
        assertThat(foreign.json().toString()).isEqualTo("{\"active\":false}");
    }

    private Instant momentOf(String column, String family) {
        return jdbc.sql("select " + column + " from oauth2_authorization where id = ?")
                .param(family)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static List<Answer> atOnce(List<Callable<Answer>> requests) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(requests.size());
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : clients.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }

    @Test
    void refusesATokenOfAnotherClient() {
        Answer tokens = signedIn(App.shop());

        assertThat(App.web("openid")
                        .refresh(house.wire(), tokens.text("refresh_token"))
                        .text("error"))
                .isEqualTo("invalid_grant");
    }

    @Test
    void refusesToRefreshForAConfidentialClientThatProvesNothing() {
        Answer tokens = signedIn(App.shop());

        Answer answer = house.wire()
                .post(
                        "/oauth2/token",
                        Map.of(
                                "grant_type", "refresh_token",
                                "refresh_token", tokens.text("refresh_token"),
                                "client_id", "fitconnect-shop"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("error")).isEqualTo("invalid_client");
    }

    @Test
    void refusesMoreThanWasGranted() {
        App app = App.web("openid activity:read");
        Answer tokens = signedIn(app);

        Answer more = app.token(
                house.wire(),
                Map.of(
                        "grant_type", "refresh_token",
                        "refresh_token", tokens.text("refresh_token"),
                        "scope", "openid activity:read activity:write"));

        assertThat(more.text("error")).isEqualTo("invalid_scope");
    }

    @Test
    void revokesOnRequest() {
        Wire wire = house.wire();
        for (App app : List.of(App.web("openid activity:read"), App.shop())) {
            Answer tokens = signedIn(app);

            Answer revoked = app.post(wire, "/oauth2/revoke", Map.of("token", tokens.text("refresh_token")));

            assertThat(revoked.status()).isEqualTo(200);
            assertThat(app.refresh(wire, tokens.text("refresh_token")).text("error"))
                    .isEqualTo("invalid_grant");
        }
    }

    @Test
    void tellsAClientWhetherATokenIsGood() {
        Wire wire = house.wire();
        App shop = App.shop();
        Answer tokens = signedIn(shop);

        Answer active = shop.post(wire, "/oauth2/introspect", Map.of("token", tokens.text("access_token")));
        shop.post(wire, "/oauth2/revoke", Map.of("token", tokens.text("access_token")));
        Answer inactive = shop.post(wire, "/oauth2/introspect", Map.of("token", tokens.text("access_token")));

        assertThat(active.json().path("active").asBoolean()).isTrue();
        assertThat(active.text("client_id")).isEqualTo("fitconnect-shop");
        assertThat(inactive.json().path("active").asBoolean(true)).isFalse();
    }

    @Test
    void doesNotIntrospectForWhoProvesNothing() {
        Map<String, String> request =
                Map.of("token", signedIn(App.web("openid")).text("access_token"), "client_id", "fitconnect-cli");
        Map<String, String> withGrant = new HashMap<>(request);
        withGrant.put("grant_type", "refresh_token");

        assertThat(house.wire().post("/oauth2/introspect", request).status()).isEqualTo(401);
        assertThat(house.wire().post("/oauth2/introspect", withGrant).status())
                .as("a grant means something at the token endpoint alone")
                .isEqualTo(401);
    }

    private Answer signedIn(App app) {
        Browser browser = house.browserOf(Visitor.unknown());
        Page page = browser.open(app.authorizationAddress());
        Page back = page.path().equals("/consent") ? browser.submit(page, Map.of("decision", "allow")) : page;
        return app.redeem(house.wire(), back.parameter("code"));
    }
}
