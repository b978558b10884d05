package io.fitconnect.shop.customer;

import static io.fitconnect.shop.testing.TestBrowser.target;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.fitconnect.shop.testing.ShiftedClock;
import io.fitconnect.shop.testing.ShopTest;
import io.fitconnect.shop.testing.StandInProvider;
import io.fitconnect.shop.testing.TestBrowser;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

@ShopTest
class SignInIntegrationTests {

    private final StandInProvider provider;
    private final ShiftedClock clock;
    private final int port;
    private final String subject = UUID.randomUUID().toString();

    SignInIntegrationTests(StandInProvider provider, ShiftedClock clock, Environment environment) {
        this.provider = provider;
        this.clock = clock;
        this.port = environment.getRequiredProperty("local.server.port", Integer.class);
    }

    @AfterEach
    void mendTheProvider() {
        provider.setAway(false);
        provider.setNonce("");
    }

    @Test
    void asksWithPkceStateAndNonceAndComesBackToThePage() {
        var browser = browser();
        var asked = beginAt(browser, "/cart?x=1");

        assertThat(asked)
                .startsWith(provider.issuer() + "/authorize?")
                .contains("code_challenge=", "code_challenge_method=S256", "state=", "nonce=", "ui_locales=en")
                .doesNotContain("prompt=");
        assertThat(browser.openRedirected(provider.signIn(asked, subject))).isEqualTo("/cart?x=1");
        assertThat(browser.open("/account").body()).contains("Person " + subject);
    }

    @Test
    void takesTheGuestsCartAlong() {
        var browser = browser();
        browser.submit("/items/strata-2", "/cart", Map.of("sku", "strata-2", "size", "42", "quantity", "2"));
        signIn(browser);
        assertThat(browser.open("/cart").body()).contains("Strata 2", "2 pieces");

        var other = browser();
        other.submit("/items/mat-6", "/cart", Map.of("sku", "mat-6", "quantity", "1"));
        signIn(other);

        assertThat(browser.open("/cart").body()).contains("3 pieces", "Training mat");
    }

    @Test
    void signsInSilentlyOncePerBrowserSession() {
        var browser = browser().fromOutside();
        var begun = browser.openRedirected("/items/strata-2?lang=en");
        assertThat(begun).startsWith("/oauth2/authorization/fitconnect").contains("silent");
        var asked = browser.openRedirected(begun);
        assertThat(asked).contains("prompt=none");

        assertThat(browser.openRedirected(provider.refuse(asked, "login_required")))
                .isEqualTo("/items/strata-2?lang=en");
        assertThat(browser.open("/items/strata-2").statusCode()).as("no loop").isEqualTo(200);
        assertThat(browser.cookies()).doesNotContainKey("shop-session");
    }

    @Test
    void asksAgainWhenAPersonComesFromTheTrainingApp() {
        var browser = browser().fromOutside();
        browser.openRedirected(provider.refuse(browser.openRedirected(browser.openRedirected("/")), "login_required"));

        var asked = browser.openRedirected(browser.openRedirected("/cart?from=app"));

        assertThat(browser.openRedirected(provider.signIn(asked, subject))).isEqualTo("/cart");
    }

    @Test
    void isSignedInAtOnceWhenTheProviderKnowsThePerson() {
        var browser = browser().fromOutside();
        var asked = browser.openRedirected(browser.openRedirected("/orders/none"));

        assertThat(browser.openRedirected(provider.signIn(asked, subject))).isEqualTo("/orders/none");
        assertThat(browser.open("/account").body()).contains("Person " + subject);
    }

    @Test
    void leadsABrowserWithoutCookiesInNoCircle() {
        var browser = browser().fromOutside();
        var asked = browser.openRedirected(browser.openRedirected("/"));
        browser.dropCookies();

        var back = browser.openRedirected(provider.refuse(asked, "login_required"));

        browser.dropCookies();
        assertThat(browser.open(back).statusCode()).isEqualTo(200);
    }

    @Test
    void disturbsNoLinksWithinTheShopNorWhatIsNoPage() {
        assertThat(browser().open("/").statusCode()).isEqualTo(200);
        assertThat(browser()
                        .fromOutside()
                        .with("Sec-Fetch-Site", "same-origin")
                        .open("/")
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser().fromOutside().open("/pictures/shoe/teal.svg").statusCode())
                .isEqualTo(200);
    }

    @Test
    void followsAnotherApplicationThatSendsAPersonOver() {
        var browser = browser();
        browser.fromOutside().open("/");
        var path = "/sign-in/initiate?iss=" + provider.issuer() + "&target_link_uri=http://localhost:8090/cart";

        var asked = browser.openRedirected(browser.openRedirected(path));

        assertThat(asked).contains("prompt=none");
        assertThat(browser.openRedirected(provider.signIn(asked, subject))).isEqualTo("/cart");
        assertThat(browser()
                        .openRedirected(
                                "/sign-in/initiate?iss=https://evil.example&target_link_uri=https://evil.example/"))
                .isEqualTo("/");
    }

    @Test
    void keepsTwoTabsApart() {
        var browser = browser();
        var one = beginAt(browser, "/cart");
        var other = beginAt(browser, "/items/mat-6");

        assertThat(browser.openRedirected(provider.signIn(one, subject))).isEqualTo("/cart");
        assertThat(browser.openRedirected(provider.signIn(other, subject))).isEqualTo("/items/mat-6");
    }

    @Test
    void refusesAnAnswerThatWasNotMeantForThisSignIn() {
        var browser = browser();
        var asked = beginAt(browser, "/");
        var answer = provider.signIn(asked, subject);

        assertThat(rejected(browser, answer.replace("&iss=", "&iss=https://evil.example&was=")))
                .isTrue();
        assertThat(rejected(browser(), answer)).as("another browser").isTrue();

        provider.setNonce("of another sign-in");
        assertThat(rejected(browser, provider.signIn(beginAt(browser, "/"), subject)))
                .as("nonce")
                .isTrue();
        assertThat(target(browser.open("/account"))).startsWith("/sign-in");
    }

    @Test
    void sellsWhileTheProviderIsAway() {
        provider.setAway(true);
        clock.later(Duration.ofHours(1), () -> {
            var browser = browser().fromOutside();

            assertThat(browser.open("/").statusCode()).isEqualTo(200);
            assertThat(browser.open("/sign-in?to=/cart"))
                    .satisfies(page -> assertThat(page.statusCode()).isEqualTo(503))
                    .satisfies(page -> assertThat(page.body()).contains("go on as a guest", "href=\"/cart\""));
        });
        provider.setAway(false);
        clock.later(
                Duration.ofSeconds(20),
                () -> assertThat(browser().open("/sign-in?to=/cart").statusCode())
                        .as("a miss that is still to come, since the clock was set back")
                        .isEqualTo(303));
    }

    @Test
    void signsOutAtTheProviderToo() {
        var browser = browser();
        signIn(browser);

        var leads = target(browser.submit("/account", "/sign-out", Map.of()));

        assertThat(leads)
                .startsWith(provider.issuer() + "/logout?id_token_hint=")
                .contains("post_logout_redirect_uri=http://localhost:8090/");
        assertThat(target(browser.open("/account"))).startsWith("/sign-in");
    }

    @Test
    void endsWhatALogoutTokenMeansAndNothingElse() {
        var browser = browser();
        signIn(browser);
        var other = browser();
        other.openRedirected(provider.signIn(beginAt(other, "/"), "other-" + subject));

        assertThat(logout(provider.logoutClaims().claim("sid", StandInProvider.sessionOf(subject)), "logout+jwt"))
                .isEqualTo(200);

        assertThat(target(browser.open("/account"))).startsWith("/sign-in");
        assertThat(other.open("/account").statusCode()).isEqualTo(200);

        assertThat(logout(provider.logoutClaims().subject("other-" + subject), "logout+jwt"))
                .isEqualTo(200);
        assertThat(target(other.open("/account"))).startsWith("/sign-in");
    }

    @Test
    void forgetsAnAccountThatAsksForIt() {
        var browser = browser();
        signIn(browser);
        browser.submit("/items/mat-6", "/cart", Map.of("sku", "mat-6", "quantity", "1"));

        assertThat(target(browser.submit("/account", "/account/forget", Map.of())))
                .isEqualTo("/account?forgotten");

        assertThat(browser.open("/account?forgotten").body()).contains("has forgotten your account");
        assertThat(browser.open("/cart").body()).contains("Your cart is empty");
    }

    @Test
    void believesNoFalseLogoutToken() {
        var browser = browser();
        signIn(browser);

        assertThat(logout(provider.logoutClaims().subject(subject).audience("another"), "logout+jwt"))
                .isEqualTo(400);
        assertThat(logout(provider.logoutClaims().subject(subject).claim("events", Map.of()), "logout+jwt"))
                .isEqualTo(400);
        assertThat(logout(provider.logoutClaims().subject(subject).claim("events", null), "logout+jwt"))
                .isEqualTo(400);
        assertThat(logout(provider.logoutClaims().subject(subject), "at+jwt")).isEqualTo(400);
        assertThat(logout(provider.logoutClaims().subject(subject).issuer("https://evil.example"), "logout+jwt"))
                .isEqualTo(400);
        assertThat(browser.open("/account").statusCode()).isEqualTo(200);
    }

    private static boolean rejected(TestBrowser browser, String answer) {
        var target = browser.openRedirected(answer);
        return target.startsWith("/sign-in/failed") || target.contains("asked");
    }

    private int logout(JWTClaimsSet.Builder claims, String type) {
        return browser()
                .post(
                        "/logout/connect/back-channel/fitconnect",
                        Map.of("logout_token", provider.sign(claims.build(), type)))
                .statusCode();
    }

    private void signIn(TestBrowser browser) {
        browser.openRedirected(provider.signIn(beginAt(browser, "/"), subject));
    }

    private static String beginAt(TestBrowser browser, String target) {
        return browser.openRedirected(browser.openRedirected("/sign-in?to=" + target.replace("?", "%3F")));
    }

    private TestBrowser browser() {
        return new TestBrowser(port).with("Accept-Language", "en");
    }
}
