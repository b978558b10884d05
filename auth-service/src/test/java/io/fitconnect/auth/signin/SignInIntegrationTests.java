package io.fitconnect.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.Visitor;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@AuthServiceTest
class SignInIntegrationTests {

    private final House house;
    private final ShiftedClock clock;
    private final SignInSettings settings;
    private final MeterRegistry meters;

    SignInIntegrationTests(House house, ShiftedClock clock, SignInSettings settings, MeterRegistry meters) {
        this.house = house;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
    }

    @AfterEach
    void returnToTheRealTime() {
        clock.shift(Duration.ZERO);
    }

    @Test
    void letsTheOwnerIn() {
        Visitor anna = registered();
        Browser browser = house.browser();

        assertThat(anna.signIn(browser).path()).isEqualTo("/account");
        assertThat(browser.open("/login").path()).as("no need to sign in again").isEqualTo("/account");
    }

    @Test
    void answersAWrongPasswordAndAnUnknownAddressAlike() {
        Page wrongPassword = registered().signIn(house.browser(), "not the password");
        Page unknownAddress = Visitor.unknown().signIn(house.browser());

        assertThat(wrongPassword.status()).isEqualTo(422).isEqualTo(unknownAddress.status());
        assertThat(wrongPassword.text())
                .contains("The e-mail address or the password is wrong")
                .isEqualTo(unknownAddress.text());
    }

    @Test
    void hashesAlsoForAnUnknownAddress() {
        long before = hashes();

        Visitor.unknown().signIn(house.browser());

        assertThat(hashes()).isEqualTo(before + 1);
    }

    @Test
    void slowsGuessingDownWithoutLockingTheOwnerOut() {
        Visitor anna = registered();
        Browser browser = house.browser();
        for (int i = 0; i < 6; i++) {
            anna.signIn(browser, "guess number " + i);
        }

        Page tooEarly = anna.signIn(browser);

        assertThat(tooEarly.status()).isEqualTo(429);
        assertThat(tooEarly.text()).contains("Too many attempts");
        assertThat(Integer.parseInt(tooEarly.answer().header("Retry-After"))).isBetween(1, 2);
        clock.shift(Duration.ofSeconds(3));
        assertThat(anna.signIn(browser).path()).isEqualTo("/account");
        browser.forgetCookies();
        assertThat(anna.signIn(browser, "one mistake").status())
                .as("success forgets the failures")
                .isEqualTo(422);
    }

    @Test
    void slowsGuessingDownForUnknownAddressesAlike() {
        Visitor nobody = Visitor.unknown();
        Browser browser = house.browser();
        for (int i = 0; i < 6; i++) {
            nobody.signIn(browser);
        }

        assertThat(nobody.signIn(browser).status()).isEqualTo(429);
    }

    @Test
    void slowsGuessingOverManyAccountsDown() {
        stayWithinOnePeriod();
        Visitor anna = registered();
        double refusals = networkRefusals();
        for (int i = 0; i < settings.networkFreeAttempts() + 1; i++) {
            Visitor.unknown().signIn(house.browser().comesFrom("2001:db8:2:2::" + i));
        }

        Page tooEarly = anna.signIn(house.browser().comesFrom("2001:db8:2:2:ffff::1"));

        assertThat(tooEarly.status()).isEqualTo(429);
        assertThat(networkRefusals()).isEqualTo(refusals + 1);
        assertThat(anna.signIn(house.browser().comesFrom("2001:db8:2:3::1")).path())
                .as("another network")
                .isEqualTo("/account");
    }

    @Test
    void letsACrowdOfOneNetworkInAtOnce() throws Exception {
        List<Callable<Page>> crowd = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            Visitor visitor = Visitor.unknown();
            house.management()
                    .postJson("/actuator/accounts", Map.of("email", visitor.email(), "password", visitor.password()));
            Browser browser = house.browser().comesFrom("192.0.2.70");
            Page form = browser.open("/login");
            crowd.add(() -> browser.submit(form, Map.of("email", visitor.email(), "password", visitor.password())));
        }
        ExecutorService people = Executors.newFixedThreadPool(crowd.size());
        try {
            List<String> ends = new ArrayList<>();
            for (Future<Page> end : people.invokeAll(crowd)) {
                ends.add(end.get().status() + " " + end.get().path());
            }

            assertThat(ends).hasSize(70).containsOnly("200 /account");
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void takesAnIpv6NetworkForOneAddress() {
        Visitor anna = registered();
        for (int i = 0; i < 6; i++) {
            anna.signIn(house.browser().comesFrom("2001:db8:1:2::" + i), "guess number " + i);
        }

        assertThat(anna.signIn(house.browser().comesFrom("2001:db8:1:2:ffff::1"))
                        .status())
                .as("the same /64")
                .isEqualTo(429);
        assertThat(anna.signIn(house.browser().comesFrom("2001:db8:1:3::1")).path())
                .as("another one")
                .isEqualTo("/account");
    }

    @Test
    void givesTheSessionANewNameAndTheFormsANewToken() {
        Visitor anna = registered();
        Browser browser = house.browser();
        Page form = browser.open("/login");
        String before = browser.cookie("fitconnect-session");

        browser.submit(form, Map.of("email", anna.email(), "password", anna.password()));

        assertThat(browser.cookie("fitconnect-session")).isNotEmpty().isNotEqualTo(before);
        Visitor boris = registered();
        assertThat(browser.submit(form, Map.of("email", boris.email(), "password", boris.password()))
                        .text())
                .as("a form from before sign-in does not sign in")
                .contains("Your account", anna.email());
    }

    @Test
    void refusesAFormThatIsNotFromHere() {
        Visitor anna = registered();
        Browser browser = house.browser();
        long hashes = hashes();

        Page page = browser.post("/login", Map.of("email", anna.email(), "password", anna.password()));

        assertThat(page.path()).isEqualTo("/login");
        assertThat(page.text()).contains("This form had expired");
        assertThat(hashes()).as("the password was not checked").isEqualTo(hashes);
        assertThat(browser.open("/account").path()).isEqualTo("/login");
    }

    @Test
    void offersAFreshFormForAnOutdatedOne() {
        Visitor anna = registered();
        Browser browser = house.browser().prefers("ru");
        Page old = browser.open("/login");
        browser.forgetCookies();

        Page fresh = browser.submit(old, Map.of("email", anna.email(), "password", anna.password()));

        assertThat(fresh.status()).isEqualTo(200);
        assertThat(fresh.text()).contains("Форма устарела").containsOnlyOnce("устарела");
        assertThat(browser.submit(fresh, Map.of("email", anna.email(), "password", anna.password()))
                        .path())
                .isEqualTo("/account");
    }

    @Test
    void offersAFreshFormAlsoWhenTheApplicationWantsToBeSure() {
        Visitor anna = registered();
        Browser browser = house.browser();
        anna.signIn(browser);
        Map<String, String> request = App.web("openid").request();
        request.put("prompt", "login");
        browser.open(App.addressOf(request));

        Page fresh = browser.post("/login", Map.of("email", anna.email(), "password", anna.password()));

        assertThat(fresh.text()).contains("This form had expired");
        assertThat(browser.submit(fresh, Map.of("email", anna.email(), "password", anna.password()))
                        .parameter("code"))
                .isNotEmpty();
    }

    @Test
    void countsByResult() {
        double before = meters.counter("fitconnect.auth.sign.ins", "result", "wrong-credentials")
                .count();

        Visitor.unknown().signIn(house.browser());

        assertThat(meters.counter("fitconnect.auth.sign.ins", "result", "wrong-credentials")
                        .count())
                .isEqualTo(before + 1);
    }

    private long hashes() {
        return meters.timer("fitconnect.auth.password.hashing").count();
    }

    /** A network's count starts over with each period. */
    private void stayWithinOnePeriod() {
        long period = settings.forgetAfter().toSeconds();
        long left = period - clock.instant().getEpochSecond() % period;
        if (left < 60) {
            clock.shift(Duration.ofSeconds(left));
        }
    }

    private double networkRefusals() {
        return meters.counter("fitconnect.auth.sign.in.refusals", "limit", "network")
                .count();
    }

    private Visitor registered() {
        Visitor anna = Visitor.unknown();
        anna.register(house.browser());
        return anna;
    }
}
