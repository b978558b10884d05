package io.fitconnect.auth.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.testing.Activity;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.StaffMember;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.auth.testing.Watch;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

@AuthServiceTest
class DeviceIntegrationTests {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final House house;
    private final RegisteredClients clients;
    private final ShiftedClock clock;
    private final Activity activity;
    private Duration passed = Duration.ZERO;

    DeviceIntegrationTests(House house, RegisteredClients clients, ShiftedClock clock, Activity activity) {
        this.house = house;
        this.clients = clients;
        this.clock = clock;
        this.activity = activity;
    }

    @AfterEach
    void resetTime() {
        clock.shift(Duration.ZERO);
    }

    @Test
    void linksAWatchWhoseOwnerAllowsIt() {
        Watch watch = Watch.ask(house.wire());
        assertThat(watch.userCode()).matches("[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}");
        assertThat(watch.answer().text("verification_uri")).isEqualTo("http://localhost:8080/device");
        assertThat(watch.answer().json().path("expires_in").asInt()).isBetween(590, 600);
        assertThat(watch.poll().text("error")).isEqualTo("authorization_pending");
        Browser phone = house.browserOf(Visitor.unknown());

        Page question =
                Watch.type(phone, watch.userCode().toLowerCase(Locale.ROOT).replace("-", " "));
        assertThat(question.text()).contains("Demo Watch", watch.userCode(), "Add trainings to your diary");
        Page done = phone.submit(question, Map.of("decision", "allow"));

        assertThat(done.text()).contains("The device is linked");
        pause(PAUSE);
        Answer tokens = watch.poll();
        assertThat(tokens.status()).isEqualTo(200);
        assertThat(tokens.text("scope")).isEqualTo("activity:write");
        assertThat(Tokens.claims(tokens.text("access_token")).getClaims()).doesNotContainKey("sid");
        pause(PAUSE);
        assertThat(watch.poll().status()).as("a code is good once").isEqualTo(400);
        phone.submit(phone.open("/logout"), Map.of());
        assertThat(watch.app()
                        .refresh(house.wire(), tokens.text("refresh_token"))
                        .status())
                .as("the watch goes on without the browser")
                .isEqualTo(200);
    }

    @Test
    void letsAWatchOfTheHouseOutliveTheBrowsersSession() {
        RegisteredClient cli = clients.find("fitconnect-cli").orElseThrow();
        String clientId = "house-watch";
        clients.save(RegisteredClient.from(cli)
                .id(clientId)
                .clientId(clientId)
                .authorizationGrantTypes(grants -> grants.add(AuthorizationGrantType.DEVICE_CODE))
                .build());
        Watch watch = Watch.ask(house.wire(), new App(clientId, null, "", "activity:read", "unused"));
        Browser phone = house.browserOf(Visitor.unknown());
        phone.submit(Watch.type(phone, watch.userCode()), Map.of("decision", "allow"));
        Answer tokens = watch.poll();

        phone.submit(phone.open("/logout"), Map.of());

        Answer refreshed = watch.app().refresh(house.wire(), tokens.text("refresh_token"));
        assertThat(refreshed.status()).isEqualTo(200);
        assertThat(Tokens.claims(refreshed.text("access_token")).getClaims()).doesNotContainKey("sid");
    }

    @Test
    void endsTheWatchOfAChangedPassword() {
        Visitor anna = Visitor.unknown();
        Browser phone = house.browserOf(anna);
        Watch watch = Watch.ask(house.wire());
        phone.submit(Watch.type(phone, watch.userCode()), Map.of("decision", "allow"));
        Answer tokens = watch.poll();
        assertThat(activity.of(anna.email())).contains("device-linked Demo Watch");

        phone.submit(
                phone.open("/account/password"),
                Map.of("current", anna.password(), "password", "another long green morning walk"));

        assertThat(watch.app()
                        .refresh(house.wire(), tokens.text("refresh_token"))
                        .text("error"))
                .isEqualTo("invalid_grant");
    }

    @Test
    void endsTheWatchOfALockedAccountForGood() {
        Visitor anna = Visitor.unknown();
        Browser phone = house.browserOf(anna);
        Watch watch = Watch.ask(house.wire());
        phone.submit(Watch.type(phone, watch.userCode()), Map.of("decision", "allow"));
        Answer tokens = watch.poll();
        Watch waiting = Watch.ask(house.wire());
        phone.submit(Watch.type(phone, waiting.userCode()), Map.of("decision", "allow"));
        StaffMember support = new StaffMember(house, "support");
        String suspension =
                "/api/v1/accounts/" + Tokens.claims(tokens.text("access_token")).getSubject() + "/suspension";

        support.send("PUT", suspension, Map.of("reason", "Sells doping."));

        assertThat(watch.app()
                        .refresh(house.wire(), tokens.text("refresh_token"))
                        .status())
                .isEqualTo(400);
        assertThat(waiting.poll().status())
                .as("allowed before the lock, fetched after it")
                .isEqualTo(400);
        support.delete(suspension);
        assertThat(watch.app()
                        .refresh(house.wire(), tokens.text("refresh_token"))
                        .text("error"))
                .isEqualTo("invalid_grant");
    }

    @Test
    void givesNothingWhenTheOwnerDenies() {
        Watch watch = Watch.ask(house.wire());
        Browser phone = house.browserOf(Visitor.unknown());

        Page done = phone.submit(Watch.type(phone, watch.userCode()), Map.of("decision", "deny"));

        assertThat(done.text()).contains("The device is not linked");
        assertThat(watch.poll().text("error")).isEqualTo("access_denied");
    }

    @Test
    void asksAgainForEachDevice() {
        Browser phone = house.browserOf(Visitor.unknown());
        phone.submit(Watch.type(phone, Watch.ask(house.wire()).userCode()), Map.of("decision", "allow"));

        Page second = Watch.type(phone, Watch.ask(house.wire()).userCode());

        assertThat(second.path()).isEqualTo("/device/consent");
    }

    @Test
    void leadsAVisitorThroughTheSignInToTheCodeOfTheAddress() {
        Visitor anna = Visitor.unknown();
        house.browserOf(anna);
        Watch watch = Watch.ask(house.wire());
        Browser browser = house.browser();

        Page signIn = browser.open(watch.answer().text("verification_uri_complete"));
        assertThat(signIn.path()).isEqualTo("/login");
        Page back = browser.submit(signIn, Map.of("email", anna.email(), "password", anna.password()));

        assertThat(back.path()).isEqualTo("/device");
        assertThat(back.form().fields()).containsEntry("user_code", watch.userCode());
    }

    @Test
    void slowsAWatchDownThatPollsTooOften() {
        Watch watch = Watch.ask(house.wire());
        assertThat(watch.poll().text("error")).isEqualTo("authorization_pending");
        pause(Duration.ofSeconds(2));
        assertThat(watch.poll().text("error")).isEqualTo("slow_down");
        pause(PAUSE);
        assertThat(watch.poll().text("error"))
                .as("it has to pause ten seconds now")
                .isEqualTo("slow_down");
        pause(Duration.ofSeconds(15));
        assertThat(watch.poll().text("error")).isEqualTo("authorization_pending");
    }

    @Test
    void slowsAnAccountDownThatGuesses() {
        Browser phone = house.browserOf(Visitor.unknown());
        Browser other = house.browserOf(
                Visitor.unknown()); // a mail of the time after the pause would hold up those of later tests
        Page page = phone.open("/device");
        for (int guess = 0; guess < 6; guess++) {
            page = Watch.type(phone, "BBBB-BBB" + "CDFGHJ".charAt(guess));
            assertThat(page.text()).contains("not known");
        }
        assertThat(Watch.type(phone, "BBBB-BBBK").text()).contains("Too many wrong codes");
        Watch watch = Watch.ask(house.wire());
        assertThat(Watch.type(phone, watch.userCode()).text())
                .as("the right one has to wait too")
                .contains("Too many wrong codes");

        pause(Duration.ofSeconds(11));

        assertThat(Watch.type(phone, watch.userCode()).path()).isEqualTo("/device/consent");
        assertThat(Watch.type(other, "BBBB-BBBL").text()).as("other people").contains("not known");
    }

    @Test
    void takesNoCodeFromAnotherSite() {
        Browser phone = house.browserOf(Visitor.unknown());
        String endpoint = phone.open("/device").form().action();
        for (int guess = 0; guess < 8; guess++) {
            Page led = phone.open(endpoint + "?user_code=BBBB-BBB" + "CDFGHJKL".charAt(guess));
            assertThat(led.path()).isEqualTo("/device");
            assertThat(led.form().fields()).containsEntry("user_code", "BBBB-BBB" + "CDFGHJKL".charAt(guess));
            Page posted = phone.post(endpoint, Map.of("user_code", "BBBB-BBBB", "_csrf", "forged"));
            assertThat(posted.text()).contains("This form had expired").doesNotContain("not known");
        }
        assertThat(phone.open(endpoint + "?user_code=" + "x".repeat(6_000)).status())
                .isEqualTo(200);

        assertThat(Watch.type(phone, Watch.ask(house.wire()).userCode()).path())
                .as("no guess was counted")
                .isEqualTo("/device/consent");
    }

    @Test
    void refusesMalformedCodesAndScopes() {
        Browser phone = house.browserOf(Visitor.unknown());

        assertThat(Watch.type(phone, "short").text()).contains("not known");
        assertThat(phone.open("/device/consent?state=unknown&user_code=BBBB-BBBB")
                        .status())
                .isEqualTo(400);
        App watch = new App("demo-watch", null, "", "profile:write", "unused");
        assertThat(Watch.ask(house.wire(), watch).answer().text("error")).isEqualTo("invalid_scope");
        assertThat(watch.post(house.wire(), "/oauth2/device_authorization", Map.of())
                        .text("error"))
                .isEqualTo("invalid_scope");
        assertThat(Watch.ask(house.wire(), App.web("activity:read")).answer().text("error"))
                .isEqualTo("unauthorized_client");
        assertThat(house.wire()
                        .post("/oauth2/device_authorization", Map.of("scope", "activity:write"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void letsNoOtherPersonAnswerForTheOwner() {
        Watch watch = Watch.ask(house.wire());
        Page question = Watch.type(house.browserOf(Visitor.unknown()), watch.userCode());
        Browser stranger = house.browserOf(Visitor.unknown());

        Page answer = stranger.submit(question, Map.of("decision", "allow"));

        assertThat(answer.text()).contains("not known");
        assertThat(watch.poll().text("error")).isEqualTo("authorization_pending");
    }

    @Test
    void publishesTheEndpoint() {
        assertThat(house.wire().get("/.well-known/openid-configuration").text("device_authorization_endpoint"))
                .isEqualTo("http://localhost:8080/oauth2/device_authorization");
    }

    private void pause(Duration time) {
        passed = passed.plus(time);
        clock.shift(passed);
    }
}
