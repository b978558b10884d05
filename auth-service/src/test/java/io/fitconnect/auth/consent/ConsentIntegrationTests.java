package io.fitconnect.auth.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@AuthServiceTest
class ConsentIntegrationTests {

    private final House house;

    ConsentIntegrationTests(House house) {
        this.house = house;
    }

    @Test
    void asksInPlainWords() {
        Visitor anna = Visitor.unknown();
        Page page = house.browserOf(anna).open(App.tracker().authorizationAddress());

        assertThat(page.path()).isEqualTo("/consent");
        assertThat(page.text())
                .contains(
                        "Allow Demo Tracker?",
                        "Add trainings to your diary",
                        "This application is not from FitConnect.",
                        "change or delete those that it sent.",
                        "You will return to 127.0.0.1.",
                        anna.email());
        assertThat(page.text())
                .doesNotContain("activity:write")
                .doesNotContain("openid")
                .doesNotContain("cannot");
    }

    @Test
    void givesWhatWasAllowed() throws Exception {
        App tracker = App.tracker();
        Browser browser = house.browserOf(Visitor.unknown());

        Page back = browser.submit(browser.open(tracker.authorizationAddress()), Map.of("decision", "allow"));

        Answer tokens = tracker.redeem(house.wire(), back.parameter("code"));
        assertThat(Tokens.claims(tokens.text("access_token"))
                        .getStringClaim("scope")
                        .split(" "))
                .containsExactlyInAnyOrder("openid", "activity:write");
        assertThat(Tokens.claims(tokens.text("access_token")).getClaims())
                .as("a vendor's access does not end with the session, and reveals no setting")
                .doesNotContainKeys("sid", "locale");
    }

    @Test
    void doesNotAskTwice() {
        App tracker = App.tracker();
        Browser browser = house.browserOf(Visitor.unknown());
        browser.submit(browser.open(tracker.authorizationAddress()), Map.of("decision", "allow"));

        assertThat(browser.open(tracker.authorizationAddress()).parameter("code"))
                .isNotEmpty();
    }

    @Test
    void tellsTheApplicationThatItWasDenied() {
        App tracker = App.tracker();
        Browser browser = house.browserOf(Visitor.unknown());

        Page back = browser.submit(browser.open(tracker.authorizationAddress()), Map.of("decision", "deny"));

        assertThat(back.address()).startsWith(App.CALLBACK);
        assertThat(back.parameter("error")).isEqualTo("access_denied");
        assertThat(back.parameter("state")).isEqualTo("state-of-the-app");
        assertThat(browser.open(tracker.authorizationAddress()).path())
                .as("a denial is not remembered")
                .isEqualTo("/consent");
    }

    @Test
    void asksNobodyForTheHousesOwnApplications() {
        assertThat(house.browserOf(Visitor.unknown())
                        .open(App.shop().authorizationAddress())
                        .parameter("code"))
                .isNotEmpty();
    }

    @Test
    void asksAlsoWhenTheApplicationOnlyWantsToKnowWhoItIs() {
        App tracker = App.tracker().withScope("openid");
        Browser browser = house.browserOf(Visitor.unknown());

        Page silent = browser.open(tracker.authorizationAddress() + "&prompt=none");
        Page question = browser.open(tracker.authorizationAddress());

        assertThat(silent.parameter("error")).isEqualTo("consent_required");
        assertThat(silent.parameter("code")).isEmpty();
        assertThat(question.path()).isEqualTo("/consent");
        assertThat(question.text())
                .contains("Recognise your FitConnect account")
                .doesNotContain("openid");
        assertThat(browser.prefers("ru").open(question.address()).text()).contains("Узнавать ваш аккаунт FitConnect");
        Page back = browser.submit(question, Map.of("decision", "allow"));
        assertThat(back.parameter("code")).isNotEmpty();
        assertThat(browser.open(tracker.authorizationAddress() + "&prompt=none").parameter("code"))
                .as("what was allowed is remembered")
                .isNotEmpty();
    }

    @Test
    void takesTheWishToKnowWhoItIsForAllowedTogetherWithMore() {
        App tracker = App.tracker();
        Browser browser = house.browserOf(Visitor.unknown());
        browser.submit(browser.open(tracker.authorizationAddress()), Map.of("decision", "allow"));

        assertThat(browser.open(tracker.withScope("openid").authorizationAddress() + "&prompt=none")
                        .parameter("code"))
                .isNotEmpty();
    }

    @Test
    void asksSilentlyNobodyForTheHousesOwnApplications() {
        assertThat(house.browserOf(Visitor.unknown())
                        .open(App.web("openid").authorizationAddress() + "&prompt=none")
                        .parameter("code"))
                .isNotEmpty();
    }

    @Test
    void cannotBeAnsweredBySomebodyElse() {
        Browser anna = house.browserOf(Visitor.unknown());
        Page asked = anna.open(App.tracker().authorizationAddress());
        Browser mallory = house.browserOf(Visitor.unknown());

        Page looked = mallory.open(asked.address());
        Page answered = mallory.post("/oauth2/authorize", asked.form().with(Map.of("decision", "allow")));

        assertThat(looked.status()).isEqualTo(400);
        assertThat(answered.status()).isEqualTo(400);
    }

    @Test
    void cannotBeMadeToAllowMoreThanWasAsked() {
        Browser browser = house.browserOf(Visitor.unknown());
        Page asked = browser.open(App.tracker().authorizationAddress());

        Page back = browser.submit(asked, Map.of("decision", "allow", "scope", "profile:write"));

        assertThat(back.parameter("code")).isEmpty();
    }

    @Test
    void letsTheFormLeadBackToTheApplication() {
        Page page = house.browserOf(Visitor.unknown()).open(App.tracker().authorizationAddress());

        assertThat(page.answer().header("Content-Security-Policy"))
                .endsWith("form-action 'self' http://127.0.0.1:49152");
    }

    @Test
    void letsAnotherAccountAnswerTheSameApplication() {
        Browser browser = house.browserOf(Visitor.unknown());
        Visitor boris = Visitor.unknown();
        house.browserOf(boris);
        App tracker = App.tracker();
        Page question = browser.open(tracker.authorizationAddress());
        Matcher link = Pattern.compile("href=\"(/oauth2/authorize[^\"]+)\"")
                .matcher(question.answer().body());
        assertThat(link.find()).isTrue();

        Page signIn = browser.open(link.group(1).replace("&amp;", "&"));
        assertThat(signIn.path()).isEqualTo("/login");
        assertThat(signIn.text()).contains("to continue to Demo Tracker");
        Page asked = browser.submit(signIn, Map.of("email", boris.email(), "password", boris.password()));

        assertThat(asked.text()).contains(boris.email());
        Page back = browser.submit(asked, Map.of("decision", "allow"));
        assertThat(tracker.redeem(house.wire(), back.parameter("code")).status())
                .isEqualTo(200);
    }
}
