package io.fitconnect.auth.connectedapp;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import java.text.ParseException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@AuthServiceTest
class ConnectedAppIntegrationTests {

    private final House house;
    private final JdbcClient jdbc;
    private final Visitor anna = Visitor.unknown();

    ConnectedAppIntegrationTests(House house, JdbcClient jdbc) {
        this.house = house;
        this.jdbc = jdbc;
    }

    @Test
    void showsWhatTheApplicationMayDo() {
        Browser browser = house.browserOf(anna);
        connect(browser, App.coach());

        Page page = browser.open("/account/apps");

        assertThat(page.text())
                .contains("Coach", "Connected since", "Last used", "Read your training diary", "Disconnect Coach")
                .doesNotContain("activity:read");
        assertThat(browser.prefers("ru").open("/account/apps").text()).contains("Отключить Coach");
    }

    @Test
    void endsItsTokensWhenDisconnected() throws ParseException {
        App coach = App.coach();
        Browser browser = house.browserOf(anna);
        Answer tokens = connect(browser, coach);
        assertThat(isRevoked(tokens)).isFalse();

        Page page = press(browser, "/account/apps/disconnect", Map.of("clientId", "coach"));

        assertThat(page.path()).isEqualTo("/account/apps");
        assertThat(page.text()).contains("No application is connected.");
        assertThat(isRevoked(tokens)).isTrue();
        assertThat(introspect(coach, tokens)).isFalse();
        assertThat(coach.refresh(house.wire(), tokens.text("refresh_token")).text("error"))
                .isEqualTo("invalid_grant");
        assertThat(browser.open(coach.authorizationAddress()).path()).isEqualTo("/consent");
        assertThat(browser.open("/account/activity").text())
                .contains("Application disconnected: Coach", "Application connected: Coach");
    }

    @Test
    void leavesOtherApplicationsAndPeopleAlone() throws ParseException {
        Browser browser = house.browserOf(anna);
        Answer tracker = connect(browser, App.tracker());
        connect(browser, App.coach());
        Answer ofBoris = connect(house.browserOf(Visitor.unknown()), App.coach());

        press(browser, "/account/apps/disconnect", Map.of("clientId", "coach"));

        assertThat(isRevoked(tracker)).isFalse();
        assertThat(isRevoked(ofBoris)).isFalse();
        assertThat(App.coach()
                        .refresh(house.wire(), ofBoris.text("refresh_token"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void narrowsWhatTheNextTokensMayDo() throws ParseException {
        App coach = App.coach();
        Browser browser = house.browserOf(anna);
        Answer tokens = connect(browser, coach);

        press(browser, "/account/apps/withdraw", Map.of("clientId", "coach", "scope", "activity:write"));

        assertThat(isRevoked(tokens)).isTrue();
        assertThat(introspect(coach, tokens)).isFalse();
        Answer next = coach.refresh(house.wire(), tokens.text("refresh_token"));
        assertThat(next.status()).isEqualTo(200);
        assertThat(Tokens.claims(next.text("access_token"))
                        .getStringClaim("scope")
                        .split(" "))
                .containsExactlyInAnyOrder("openid", "activity:read");
        assertThat(coach.token(
                                house.wire(),
                                Map.of(
                                        "grant_type", "refresh_token",
                                        "refresh_token", tokens.text("refresh_token"),
                                        "scope", "activity:write"))
                        .text("error"))
                .isEqualTo("invalid_scope");
    }

    @Test
    void disconnectsWhenOnlyTheAccountsIdIsLeft() {
        App tracker = App.tracker();
        Browser browser = house.browserOf(anna);
        Answer tokens = connect(browser, tracker);

        press(browser, "/account/apps/withdraw", Map.of("clientId", "demo-tracker", "scope", "activity:write"));

        assertThat(tracker.refresh(house.wire(), tokens.text("refresh_token")).text("error"))
                .isEqualTo("invalid_grant");
    }

    @Test
    void announcesWhatIsAllowedNow() throws ParseException {
        Browser browser = house.browserOf(anna);
        Answer tokens = connect(browser, App.coach());
        press(browser, "/account/apps/withdraw", Map.of("clientId", "coach", "scope", "activity:write"));
        press(browser, "/account/apps/disconnect", Map.of("clientId", "coach"));

        List<Event> events = KafkaEvents.await(
                "auth.consent", Tokens.claims(tokens.text("access_token")).getSubject(), "consent-changed.v1", 3);

        assertThat(events).allSatisfy(EventContracts::assertValid);
        assertThat(events)
                .extracting(event -> event.data().path("version").asLong())
                .containsExactly(1L, 2L, 3L);
        assertThat(events.get(0).data().path("applications").toString())
                .contains("\"coach\"", "activity:read", "activity:write");
        assertThat(events.get(1).data().path("applications").toString()).doesNotContain("activity:write");
        assertThat(events.get(2).data().path("applications").size()).isZero();
    }

    @Test
    void givesTheAppTheSame() {
        Browser browser = house.browserOf(anna);
        connect(browser, App.coach());
        Answer own = App.web("openid account:manage").signIn(browser, house.wire());

        Answer listed = house.wire().get("/api/v1/connected-apps", bearer(own));
        assertThat(listed.json().path("items").get(0).path("clientId").asString())
                .isEqualTo("coach");
        assertThat(listed.json().path("items").get(0).path("scopes").toString())
                .isEqualTo("[\"activity:read\",\"activity:write\",\"openid\"]");

        assertThat(delete("/coach/scopes/activity:write", own)).isEqualTo(204);
        assertThat(delete("/coach/scopes/activity:write", own)).isEqualTo(404);
        assertThat(delete("/coach", own)).isEqualTo(204);
        assertThat(delete("/coach", own)).isEqualTo(404);
        assertThat(delete("/no-such-app", own)).isEqualTo(404);
    }

    @Test
    void refusesATokenThatMayNotManageTheAccount() {
        Browser browser = house.browserOf(anna);
        Answer vendor = connect(browser, App.coach());

        assertThat(house.wire().get("/api/v1/connected-apps", bearer(vendor)).status())
                .isEqualTo(403);
        assertThat(delete("/coach", vendor)).isEqualTo(403);
        assertThat(delete("/coach/scopes/activity:read", vendor)).isEqualTo(403);
        assertThat(house.wire().get("/api/v1/connected-apps").status()).isEqualTo(401);
    }

    @Test
    void answers404ToAStrangersConnection() {
        connect(house.browserOf(Visitor.unknown()), App.coach());
        Browser browser = house.browserOf(anna);

        assertThat(press(browser, "/account/apps/disconnect", Map.of("clientId", "coach"))
                        .status())
                .isEqualTo(404);
    }

    private Answer connect(Browser browser, App app) {
        Page back = browser.submit(browser.open(app.authorizationAddress()), Map.of("decision", "allow"));
        return app.redeem(house.wire(), back.parameter("code"));
    }

    private static Page press(Browser browser, String address, Map<String, String> fields) {
        return browser.post(address, browser.open("/logout").form().with(fields));
    }

    private int delete(String path, Answer tokens) {
        return house.wire()
                .delete("/api/v1/connected-apps" + path, bearer(tokens))
                .status();
    }

    private boolean introspect(App app, Answer tokens) {
        return app.post(house.wire(), "/oauth2/introspect", Map.of("token", tokens.text("access_token")))
                .json()
                .path("active")
                .asBoolean();
    }

    private static String[] bearer(Answer tokens) {
        return new String[] {"Authorization", "Bearer " + tokens.text("access_token")};
    }

    /** Whether all services refuse the access token by now or at their next poll. */
    private boolean isRevoked(Answer tokens) throws ParseException {
        var claims = Tokens.claims(tokens.text("access_token"));
        return jdbc.sql("select count(*) from revocation where account_id = ? and client_id = ? and session_id is null"
                                + " and not_before > ?")
                        .params(
                                UUID.fromString(claims.getSubject()),
                                claims.getStringClaim("client_id"),
                                claims.getIssueTime().toInstant().atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
