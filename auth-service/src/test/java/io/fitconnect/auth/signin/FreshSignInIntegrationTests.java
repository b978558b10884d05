package io.fitconnect.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.Visitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@AuthServiceTest
class FreshSignInIntegrationTests {

    private final House house;
    private final ShiftedClock clock;
    private final Visitor anna = Visitor.unknown();

    FreshSignInIntegrationTests(House house, ShiftedClock clock) {
        this.house = house;
        this.clock = clock;
    }

    @AfterEach
    void returnToTheRealTime() {
        clock.shift(Duration.ZERO);
    }

    @Test
    void asksAgainWhenTheApplicationWantsToBeSure() {
        Browser browser = house.browserOf(anna);

        Page question = browser.open(address(Map.of("prompt", "login")));
        assertThat(question.path()).isEqualTo("/login");
        Page back = browser.submit(question, Map.of("email", anna.email(), "password", anna.password()));

        assertThat(back.parameter("code")).isNotEmpty();
        assertThat(browser.open(address(Map.of("prompt", "login"))).path())
                .as("each request demands a sign-in")
                .isEqualTo("/login");
    }

    @Test
    void asksAgainWhenTheSignInIsTooOld() {
        Browser browser = house.browserOf(anna);
        assertThat(browser.open(address(Map.of("max_age", "60"))).parameter("code"))
                .as("just signed in")
                .isNotEmpty();

        clock.shift(Duration.ofSeconds(61));

        assertThat(browser.open(address(Map.of("max_age", "60"))).path()).isEqualTo("/login");
    }

    @ParameterizedTest
    @CsvSource({"prompt, login", "max_age, 0"})
    void asksSomebodyWhoIsSignedOutOnce(String parameter, String value) {
        anna.register(house.browser());
        Browser browser = house.browser();
        Page question = browser.open(address(Map.of(parameter, value)));
        assertThat(question.path()).isEqualTo("/login");

        Page back = browser.submit(question, Map.of("email", anna.email(), "password", anna.password()));

        assertThat(back.parameter("code")).isNotEmpty();
        assertThat(browser.open(address(Map.of(parameter, value))).path())
                .as("each request demands a sign-in")
                .isEqualTo("/login");
    }

    @Test
    void takesRegistrationForASignIn() {
        Browser browser = house.browser();
        browser.open(address(Map.of("prompt", "login")));

        assertThat(anna.register(browser).parameter("code")).isNotEmpty();
    }

    @Test
    void asksAnewWhenTheSignInWasForNoApplication() {
        anna.register(house.browser());
        Browser browser = house.browser();
        browser.open("/login");
        Map<String, String> posted = App.web("openid").request();
        posted.put("prompt", "login");
        browser.post("/oauth2/authorize", posted); // cannot be repeated, so nothing waits for the sign-in
        assertThat(anna.signIn(browser).path()).isEqualTo("/account");

        assertThat(browser.open(address(Map.of("prompt", "login"))).path()).isEqualTo("/login");
    }

    @Test
    void tellsASilentApplicationThatSignInIsNeeded() {
        Browser browser = house.browserOf(anna);
        clock.shift(Duration.ofSeconds(61));

        Page back = browser.open(address(Map.of("prompt", "none", "max_age", "60")));

        assertThat(back.parameter("error")).isEqualTo("login_required");
        assertThat(browser.open("/account").path())
                .as("the session is untouched")
                .isEqualTo("/account");
    }

    @Test
    void doesNotLetAWrongPasswordPass() {
        Browser browser = house.browserOf(anna);
        Page question = browser.open(address(Map.of("prompt", "login")));

        Page again = browser.submit(question, Map.of("email", anna.email(), "password", "not the password"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(browser.open(address(Map.of("prompt", "login"))).path()).isEqualTo("/login");
    }

    private static String address(Map<String, String> demand) {
        Map<String, String> request = App.web("openid").request();
        request.putAll(demand);
        return App.addressOf(request);
    }
}
