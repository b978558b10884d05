package io.fitconnect.auth.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.DisplayName;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.snapshot.SnapshotsEndpoint;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@AuthServiceTest
@ExtendWith(OutputCaptureExtension.class)
class RegistrationIntegrationTests {

    private final House house;
    private final Accounts accounts;
    private final Registration registration;
    private final SnapshotsEndpoint snapshots;

    RegistrationIntegrationTests(
            House house, Accounts accounts, Registration registration, SnapshotsEndpoint snapshots) {
        this.house = house;
        this.accounts = accounts;
        this.registration = registration;
        this.snapshots = snapshots;
    }

    @Test
    void signsTheNewAthleteIn() {
        Visitor anna = Visitor.unknown();

        Page page = anna.register(house.browser());

        assertThat(page.path()).isEqualTo("/account");
        assertThat(page.text()).contains("You are signed in", "Anna Petrova", anna.email());
    }

    @Test
    void goesOnWithWhatTheApplicationWanted() {
        Browser browser = house.browser();
        Page signIn = browser.open(App.web("openid profile").authorizationAddress());
        assertThat(signIn.path()).isEqualTo("/login");
        assertThat(signIn.text()).contains("to continue to FitConnect");

        Page back = Visitor.unknown().register(browser);

        assertThat(back.address()).startsWith(App.CALLBACK);
        assertThat(back.parameter("code")).isNotEmpty();
        assertThat(back.parameter("state")).isEqualTo("state-of-the-app");
    }

    @Test
    void tellsTheOtherServices() {
        Visitor anna = Visitor.unknown();
        anna.register(house.browser());
        String id =
                accounts.find(new EmailAddress(anna.email())).orElseThrow().id().toString();

        Event event = KafkaEvents.await("auth.account", id, "account-registered.v1");

        EventContracts.assertValid("auth", "account", "account-registered", event.data());
        assertThat(event.data().path("accountId").asString()).isEqualTo(id);
        assertThat(event.data().path("timeZone").asString()).isEqualTo("Europe/Moscow");
        assertThat(event.data().toString()).doesNotContain(anna.email());
    }

    @Test
    void tellsEveryAccountAgainToServicesThatArriveLater() {
        Visitor anna = Visitor.unknown();
        anna.register(house.browser());
        String id =
                accounts.find(new EmailAddress(anna.email())).orElseThrow().id().toString();
        Event news = KafkaEvents.await("auth.account", id, "account-registered.v1");

        snapshots.start("auth.account");

        Event state = KafkaEvents.await("auth.account.snapshot", id, "account-registered.v1");
        assertThat(state.data()).isEqualTo(news.data());
        assertThat(KafkaEvents.list("auth.account", id)).as("news for others").hasSize(1);
    }

    @Test
    void keepsOnlyAHashOfThePassword() {
        Visitor anna = Visitor.unknown();
        anna.register(house.browser());

        assertThat(accounts.find(new EmailAddress(anna.email())).orElseThrow().passwordHash())
                .startsWith("$argon2id$")
                .doesNotContain(anna.password());
    }

    @Test
    void doesNotTellThatAnAddressIsTaken() {
        Visitor anna = Visitor.unknown();
        anna.register(house.browser());
        Visitor stranger = new Visitor("Mallory", anna.email(), "a password of a stranger");

        Page page = stranger.register(house.browser());

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("We could not create this account")
                .doesNotContain("taken")
                .doesNotContain("exists");
        assertThat(anna.signIn(house.browser()).path())
                .as("the owner's password is untouched")
                .isEqualTo("/account");
    }

    @Test
    void takesTheSameAddressInAnotherSpellingForTheSame() {
        Visitor anna = Visitor.unknown();
        anna.register(house.browser());
        Visitor again = new Visitor("Anna", " " + anna.email().toUpperCase(Locale.ROOT), anna.password());

        assertThat(again.register(house.browser()).status()).isEqualTo(422);
        assertThat(again.signIn(house.browser()).path()).isEqualTo("/account");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        Browser browser = house.browser();
        Page form = browser.open("/register");

        Page page = browser.submit(
                form,
                Map.of("displayName", " ", "email", "anna", "password", "short", "locale", "xx", "timeZone", "Mars/A"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains(
                        "Enter a name of 1 to 80 characters.",
                        "Enter an e-mail address",
                        "at least 10 characters",
                        "Choose a language",
                        "Choose a time zone");
        assertThat(page.answer().body()).contains("value=\"anna\"").doesNotContain("short");
    }

    @Test
    void createsNothingFromAnOutdatedForm() {
        Visitor anna = Visitor.unknown();
        Browser browser = house.browser();
        Page old = browser.open("/register");
        browser.forgetCookies();

        Page fresh = browser.submit(
                old, Map.of("displayName", anna.name(), "email", anna.email(), "password", anna.password()));

        assertThat(fresh.path()).isEqualTo("/register");
        assertThat(fresh.text()).contains("The form was out of date");
        assertThat(accounts.find(new EmailAddress(anna.email()))).isEmpty();
    }

    @Test
    void leadsOnWhoSignedInMeanwhile() {
        Browser browser = house.browser();
        Page old = browser.open("/register");
        Visitor anna = Visitor.unknown();
        anna.register(browser);

        Page page = browser.submit(
                old, Map.of("displayName", "Anna", "email", Visitor.unknown().email(), "password", anna.password()));

        assertThat(page.path()).isEqualTo("/account");
        assertThat(page.text()).contains(anna.email());
    }

    @Test
    void refusesAPasswordThatEverybodyGuesses() {
        Visitor anna = Visitor.unknown();

        Page page = new Visitor("Anna", anna.email(), "password123").register(house.browser());

        assertThat(page.text()).contains("among the first that are guessed");
    }

    @Test
    void createsOneAccountWhenSeveralTryAtOnce(CapturedOutput output) throws Exception {
        EmailAddress email = new EmailAddress(Visitor.unknown().email());
        Callable<Boolean> attempt = () -> registration
                .register(
                        email,
                        "long blue evening run",
                        new DisplayName("Anna"),
                        Locale.ENGLISH,
                        ZoneId.of("Europe/Moscow"))
                .isPresent();
        ExecutorService visitors = Executors.newFixedThreadPool(4);
        try {
            List<Boolean> created = new ArrayList<>();
            for (Future<Boolean> result : visitors.invokeAll(Collections.nCopies(4, attempt))) {
                created.add(result.get());
            }

            assertThat(created).containsOnlyOnce(true).hasSize(4);
            assertThat(output.getAll()).as("the log").doesNotContain(email.value());
        } finally {
            visitors.shutdownNow();
        }
    }
}
