package io.fitconnect.auth.stepup;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Phone;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.Visitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@AuthServiceTest
class StepUpIntegrationTests {

    private static final Duration TOO_OLD = Duration.ofMinutes(11);

    private final House house;
    private final ShiftedClock clock;
    private final Visitor anna = Visitor.unknown();

    StepUpIntegrationTests(House house, ShiftedClock clock) {
        this.house = house;
        this.clock = clock;
    }

    @AfterEach
    void returnToTheRealTime() {
        clock.shift(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account/password", "/account/security/authenticator"})
    void asksForThePasswordAgainAndLeadsBack(String page) {
        Browser browser = house.browserOf(anna);
        assertThat(browser.open(page).path()).as("just signed in").isEqualTo(page);
        clock.shift(TOO_OLD);

        Page question = browser.open(page);
        assertThat(question.path()).isEqualTo("/login/confirm");
        assertThat(question.text()).contains("Confirm that it is you", "protects your account", anna.email());
        Page wrong = browser.submit(question, Map.of("password", "not the password"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(browser.open(page).path()).isEqualTo("/login/confirm");
        assertThat(browser.submit(wrong, Map.of("password", anna.password())).path())
                .isEqualTo(page);
    }

    @Test
    void usesNothingOfAFormThatComesTooLate() {
        Browser browser = house.browserOf(anna);
        Page form = browser.open("/account/password");
        clock.shift(TOO_OLD);

        Page question =
                browser.submit(form, Map.of("current", anna.password(), "password", "another long blue evening run"));

        assertThat(question.path()).isEqualTo("/login/confirm");
        assertThat(anna.signIn(house.browser()).path())
                .as("the password is the old one")
                .isEqualTo("/account");
    }

    @Test
    void demandsTheSecondFactorWhereTheAccountDemandsIt() {
        Browser browser = house.browserOf(anna);
        Phone phone = Phone.setUp(browser, clock);
        clock.shift(TOO_OLD);

        Page question = browser.open("/account/password");
        assertThat(question.path()).isEqualTo("/login/second-factor");
        assertThat(browser.submit(question, Map.of("code", phone.code())).path())
                .isEqualTo("/account/password");
    }

    @Test
    void keepsTheSession() {
        Browser browser = house.browserOf(anna);
        clock.shift(TOO_OLD);
        String before = browser.cookie("fitconnect-session");

        browser.submit(browser.open("/account/password"), Map.of("password", anna.password()));

        assertThat(browser.cookie("fitconnect-session")).isNotEmpty().isNotEqualTo(before);
        assertThat(browser.open("/account").text()).contains(anna.email());
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/account", "/account/../login", "/oauth2/authorize"})
    void leadsBackToPagesOfTheAccountOnly(String back) {
        Browser browser = house.browserOf(anna);
        Page question = browser.open("/login/confirm?back=" + back);

        assertThat(question.answer().body()).doesNotContain("name=\"back\"");
        assertThat(browser.submit(question, Map.of("password", anna.password(), "back", back))
                        .path())
                .isEqualTo("/account");
    }

    @Test
    void isForSignedInPeopleOnly() {
        assertThat(house.browser().open("/login/confirm").path()).isEqualTo("/login");
        assertThat(house.browser().open("/login/second-factor").path()).isEqualTo("/login");
        assertThat(house.browser().open("/account/security").path()).isEqualTo("/login");
    }
}
