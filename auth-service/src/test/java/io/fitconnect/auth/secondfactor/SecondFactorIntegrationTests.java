package io.fitconnect.auth.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.Activity;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Mailbox;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Phone;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@AuthServiceTest
class SecondFactorIntegrationTests {

    private static final Pattern RECOVERY_CODE = Pattern.compile("<code>([a-z0-9]{5}-[a-z0-9]{5})</code>");

    private final House house;
    private final ShiftedClock clock;
    private final JdbcClient jdbc;
    private final Activity activity;
    private final Visitor anna = Visitor.unknown();

    SecondFactorIntegrationTests(House house, ShiftedClock clock, JdbcClient jdbc, Activity activity) {
        this.house = house;
        this.clock = clock;
        this.jdbc = jdbc;
        this.activity = activity;
    }

    @AfterEach
    void returnToTheRealTime() {
        clock.shift(Duration.ZERO);
    }

    @Test
    void asksForACodeOnceTheAppIsSetUp() {
        Phone phone = Phone.setUp(house.browserOf(anna), clock);
        assertThat(Mailbox.await(anna.email(), 2).subject()).contains("authenticator app was set up");
        Browser browser = house.browser();

        Page question = anna.signIn(browser);
        assertThat(question.path()).isEqualTo("/login/second-factor");
        assertThat(browser.open("/account").path())
                .as("the password alone opens nothing")
                .isEqualTo("/login");
        assertThat(browser.submit(question, Map.of("code", phone.code(1))).path())
                .isEqualTo("/account");
    }

    @Test
    void leadsOnToTheApplicationThatWaits() {
        Phone phone = Phone.setUp(house.browserOf(anna), clock);
        Browser browser = house.browser();

        Page question = browser.submit(
                browser.open(App.web("openid").authorizationAddress()),
                Map.of("email", anna.email(), "password", anna.password()));

        assertThat(browser.submit(question, Map.of("code", phone.code(1))).parameter("code"))
                .isNotEmpty();
    }

    @Test
    void acceptsEachTimeStepOnceAlsoAtTheSameMoment() throws Exception {
        Phone phone = Phone.setUp(house.browserOf(anna), clock);
        String code = phone.code(1);
        List<Callable<String>> attempts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Browser browser = house.browser();
            Page question = anna.signIn(browser);
            attempts.add(() -> browser.submit(question, Map.of("code", code)).path());
        }
        ExecutorService people = Executors.newFixedThreadPool(attempts.size());
        List<String> ends = new ArrayList<>();
        try {
            for (Future<String> end : people.invokeAll(attempts)) {
                ends.add(end.get());
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(ends).containsOnlyOnce("/account").contains("/login/second-factor");
        clock.shift(Duration.ofSeconds(60));
        Browser browser = house.browser();
        assertThat(browser.submit(anna.signIn(browser), Map.of("code", code)).status())
                .as("still within the drift, but used")
                .isEqualTo(422);
        assertThat(activity.of(anna.email())).startsWith("second-factor-failed");
    }

    @Test
    void takesARecoveryCodeOnceInThePlaceOfTheApp() {
        Page[] shown = new Page[1];
        Phone.setUp(house.browserOf(anna), clock, shown);
        List<String> codes = codesOf(shown[0]);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        Browser browser = house.browser();

        assertThat(browser.submit(
                                anna.signIn(browser),
                                Map.of("code", codes.get(0).toUpperCase(Locale.ROOT)))
                        .path())
                .isEqualTo("/account");
        assertThat(Mailbox.await(anna.email(), "recovery code was used").text()).contains("Codes left: 9");
        Browser other = house.browser();
        assertThat(other.submit(anna.signIn(other), Map.of("code", codes.get(0)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void replacesRecoveryCodesAltogether() {
        Page[] shown = new Page[1];
        Browser owner = house.browserOf(anna);
        Phone.setUp(owner, clock, shown);
        clock.shift(Duration.ofSeconds(60));
        Browser browser = house.browser();
        anna.signIn(browser);

        Page security = confirmed(owner, shown);
        List<String> fresh = codesOf(owner.submitById(security, "replace-recovery-codes", Map.of()));

        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(codesOf(shown[0]));
        Page question = browser.open("/login/second-factor");
        assertThat(browser.submit(question, Map.of("code", codesOf(shown[0]).get(1)))
                        .status())
                .isEqualTo(422);
        assertThat(browser.submit(question, Map.of("code", fresh.get(0))).path())
                .isEqualTo("/account");
    }

    @Test
    void skipsTheCodeInABrowserThatTheOwnerTrustsButNeverForASensitiveAct() {
        Phone phone = Phone.setUp(house.browserOf(anna), clock);
        Browser browser = house.browser();
        anna.signInAndBeRemembered(browser, phone);
        signOut(browser);

        assertThat(anna.signIn(browser).path()).as("no code is asked").isEqualTo("/account");
        assertThat(browser.open("/account/password").path()).isEqualTo("/login/second-factor");
        String stolen = browser.cookie("fitconnect-device");
        assertThat(stolen).isNotEmpty().doesNotContain(anna.email());
        clock.shift(Duration.ofDays(91)); // the session has ended by itself
        assertThat(anna.signIn(browser).path()).as("90 days later").isEqualTo("/login/second-factor");
    }

    @Test
    void slowsGuessingDownWithoutLockingTheOwnerOut() {
        Phone phone = Phone.setUp(house.browserOf(anna), clock);
        Browser owner = house.browser();
        owner.submit(anna.signIn(owner), Map.of("code", phone.code(1)));
        signOut(owner);
        for (int i = 0; i < 3; i++) {
            Browser thief = house.browser();
            Page question = anna.signIn(thief);
            for (int guess = 0; guess < 4; guess++) {
                thief.submit(question, Map.of("code", "00000" + guess));
            }
        }
        Browser thief = house.browser();
        Page early = thief.submit(anna.signIn(thief), Map.of("code", "000009"));

        assertThat(early.status()).as("from any network").isEqualTo(429);
        Mailbox.await(anna.email(), "may know your FitConnect password");
        clock.shift(Duration.ofSeconds(60));
        assertThat(owner.submit(anna.signIn(owner), Map.of("code", phone.code()))
                        .path())
                .as("the owner's browser is known")
                .isEqualTo("/account");
    }

    @Test
    void keepsNoSecretInTheClear() {
        Browser owner = house.browserOf(anna);
        Page page = owner.open("/account/security/authenticator");
        Phone phone = Phone.reading(page, clock);
        String secret = page.answer().body().replaceAll("(?s).*<code id=\"secret\">([A-Z2-7 ]+)</code>.*", "$1");
        Page shown = owner.submit(page, Map.of("code", phone.code()));

        for (String table : List.of("authenticator_app", "recovery_code_set", "http_session_attributes")) {
            for (String text :
                    List.of(secret.replace(" ", ""), codesOf(shown).get(0).replace("-", ""))) {
                assertThat(jdbc.sql("select count(*) from " + table + " as r where r::text like '%' || ? || '%'")
                                .param(text)
                                .query(Integer.class)
                                .single())
                        .as(table)
                        .isZero();
            }
        }
    }

    @Test
    void signsInWithoutACodeOnceTheAppIsRemoved() {
        Page[] shown = new Page[1];
        Browser owner = house.browserOf(anna);
        Phone.setUp(owner, clock, shown);
        Page security = confirmed(owner, shown);

        assertThat(owner.submitById(security, "remove-authenticator", Map.of()).text())
                .contains("The app is removed");

        assertThat(anna.signIn(house.browser()).path()).isEqualTo("/account");
        Mailbox.await(anna.email(), "was removed");
    }

    @Test
    void speaksRussian() {
        Phone.setUp(house.browserOf(anna), clock);

        assertThat(anna.signIn(house.browser().prefers("ru")).text())
                .contains("Ещё один шаг", "приложение-аутентификатор");
    }

    private Page confirmed(Browser owner, Page[] shown) {
        Page question = owner.open("/login/second-factor?back=/account/security");
        Page security = owner.submit(question, Map.of("code", codesOf(shown[0]).get(9)));
        assertThat(security.path()).isEqualTo("/account/security");
        return security;
    }

    private static void signOut(Browser browser) {
        browser.submit(browser.open("/logout"), Map.of());
    }

    private static List<String> codesOf(Page page) {
        return RECOVERY_CODE
                .matcher(page.answer().body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
