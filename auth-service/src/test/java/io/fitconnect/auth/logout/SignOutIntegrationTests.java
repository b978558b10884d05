package io.fitconnect.auth.logout;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Visitor;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

@AuthServiceTest
class SignOutIntegrationTests {

    private static final String AFTERWARDS = "http://localhost:8080/app/";

    private final House house;
    private final MeterRegistry meters;

    SignOutIntegrationTests(House house, MeterRegistry meters) {
        this.house = house;
        this.meters = meters;
    }

    @Test
    void endsTheSessionAndItsTokensWhenAnApplicationAsks() {
        App app = App.web("openid activity:read");
        Browser browser = house.browserOf(Visitor.unknown());
        Answer tokens = app.signIn(browser, house.wire());

        Page after = browser.open(address(tokens.text("id_token")) + "&state=later&post_logout_redirect_uri="
                + URLEncoder.encode(AFTERWARDS, StandardCharsets.UTF_8));

        assertThat(after.address()).isEqualTo(AFTERWARDS + "?state=later");
        assertThat(browser.open("/account").path()).isEqualTo("/login");
        assertThat(app.refresh(house.wire(), tokens.text("refresh_token")).text("error"))
                .isEqualTo("invalid_grant");
    }

    @Test
    void countsOnceThatTheApplicationAndTheBrowserShareASession() {
        Browser browser = house.browserOf(Visitor.unknown());
        Answer tokens = App.web("openid").signIn(browser, house.wire());
        double before = signOuts();

        browser.open(address(tokens.text("id_token")));

        assertThat(signOuts()).isEqualTo(before + 1);
    }

    @Test
    void acceptsAnIdTokenThatIsNotTheLatest() {
        App app = App.web("openid activity:read");
        Browser browser = house.browserOf(Visitor.unknown());
        Answer old = app.signIn(browser, house.wire());
        Answer latest = app.refresh(house.wire(), old.text("refresh_token"));

        Page after = browser.open(address(old.text("id_token")));

        assertThat(after.text()).contains("You are signed out");
        assertThat(app.refresh(house.wire(), latest.text("refresh_token")).text("error"))
                .isEqualTo("invalid_grant");
    }

    @Test
    void endsAllApplicationsOfTheHouseThatSharedTheSession() {
        Browser browser = house.browserOf(Visitor.unknown());
        App shop = App.shop();
        Answer inTheShop = shop.signIn(browser, house.wire());
        Answer inTheApp = App.web("openid").signIn(browser, house.wire());

        browser.open(address(inTheApp.text("id_token")));

        assertThat(shop.refresh(house.wire(), inTheShop.text("refresh_token")).text("error"))
                .isEqualTo("invalid_grant");
    }

    @Test
    void leavesVendorsWhatTheyWereAllowed() {
        App tracker = App.tracker();
        Browser browser = house.browserOf(Visitor.unknown());
        Page back = browser.submit(browser.open(tracker.authorizationAddress()), Map.of("decision", "allow"));
        Answer linked = tracker.redeem(house.wire(), back.parameter("code"));
        Answer own = App.web("openid").signIn(browser, house.wire());

        browser.open(address(own.text("id_token")));

        assertThat(tracker.refresh(house.wire(), linked.text("refresh_token")).status())
                .isEqualTo(200);
    }

    @Test
    void leavesOtherBrowsersOfTheSamePersonAlone() {
        Visitor anna = Visitor.unknown();
        Browser phone = house.browserOf(anna);
        Browser desktop = house.browser();
        anna.signIn(desktop);
        App app = App.web("openid");
        Answer onThePhone = app.signIn(phone, house.wire());
        Answer onTheDesktop = app.signIn(desktop, house.wire());

        desktop.open(address(onTheDesktop.text("id_token")));

        assertThat(app.refresh(house.wire(), onThePhone.text("refresh_token")).status())
                .isEqualTo(200);
        assertThat(phone.open("/account").path()).isEqualTo("/account");
    }

    @Test
    void endsTheBrowsersSessionWhenItsCookieIsNotSent() {
        App app = App.web("openid activity:read");
        Visitor anna = Visitor.unknown();
        Browser browser = house.browserOf(anna);
        Browser phone = house.browser();
        anna.signIn(phone);
        Answer tokens = app.signIn(browser, house.wire());

        Answer after = house.wire()
                .post(
                        "/connect/logout",
                        Map.of("id_token_hint", tokens.text("id_token"), "post_logout_redirect_uri", AFTERWARDS));

        assertThat(after.header("Location")).isEqualTo(AFTERWARDS);
        assertThat(browser.open("/account").path()).isEqualTo("/login");
        assertThat(app.refresh(house.wire(), tokens.text("refresh_token")).text("error"))
                .isEqualTo("invalid_grant");
        assertThat(phone.open("/account").path())
                .as("another browser of the same person")
                .isEqualTo("/account");
    }

    @Test
    void goesNowhereThatTheClientDidNotRegister() {
        Browser browser = house.browserOf(Visitor.unknown());
        Answer tokens = App.web("openid").signIn(browser, house.wire());

        Page page = browser.open(address(tokens.text("id_token")) + "&post_logout_redirect_uri=https://evil.example/");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("post_logout_redirect_uri");
        assertThat(browser.open("/account").path()).isEqualTo("/account");
    }

    @Test
    void refusesAStateThatIsTooLongToComeBack() {
        Browser browser = house.browserOf(Visitor.unknown());
        Answer tokens = App.web("openid").signIn(browser, house.wire());

        Page page = browser.open(address(tokens.text("id_token")) + "&state=" + "x".repeat(7_500));

        assertThat(page.status()).isEqualTo(400);
        assertThat(browser.open("/account").path()).as("nothing ended").isEqualTo("/account");
    }

    @Test
    void refusesATokenThatIsNoIdTokenOfOurs() {
        Browser browser = house.browserOf(Visitor.unknown());
        Answer tokens = App.web("openid").signIn(browser, house.wire());
        String forged = tokens.text("id_token").replaceAll("[^.]*$", "AAAA");

        assertThat(browser.open(address(tokens.text("access_token"))).status()).isEqualTo(400);
        assertThat(browser.open(address(forged)).status()).isEqualTo(400);
        assertThat(browser.open("/account").path()).isEqualTo("/account");
    }

    @Test
    void doesNotSignOutSomebodyElse() {
        Answer ofAnna = App.web("openid").signIn(house.browserOf(Visitor.unknown()), house.wire());
        Browser boris = house.browserOf(Visitor.unknown());

        Page page = boris.open(address(ofAnna.text("id_token")));

        assertThat(page.status()).isEqualTo(400);
        assertThat(boris.open("/account").path()).isEqualTo("/account");
    }

    @Test
    void asksWhenNothingProvesWhoWantsIt() {
        Browser browser = house.browserOf(Visitor.unknown());

        Page question = browser.open("/connect/logout");
        assertThat(question.text()).contains("Sign out?");
        Page after = browser.submit(question, Map.of());

        assertThat(after.path()).isEqualTo("/account/signed-out");
        assertThat(browser.open("/account").path()).isEqualTo("/login");
    }

    @Test
    void asksBeforeAVendorSignsAnybodyOut() {
        App tracker = App.tracker();
        Browser browser = house.browserOf(Visitor.unknown());
        Page back = browser.submit(browser.open(tracker.authorizationAddress()), Map.of("decision", "allow"));
        Answer linked = tracker.redeem(house.wire(), back.parameter("code"));

        assertThat(browser.open(address(linked.text("id_token"))).text()).contains("Sign out?");
        assertThat(browser.open("/account").path()).isEqualTo("/account");
    }

    @Test
    void needsTheFormsTokenOnThePageToo() {
        Browser browser = house.browserOf(Visitor.unknown());

        assertThat(browser.post("/logout", Map.of()).status()).isEqualTo(403);
        assertThat(browser.open("/account").path()).isEqualTo("/account");
    }

    private double signOuts() {
        return meters.counter("fitconnect.auth.sign.outs").count();
    }

    private static String address(String idToken) {
        return "/connect/logout?id_token_hint=" + idToken;
    }
}
