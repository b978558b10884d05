package io.fitconnect.auth.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.DisplayName;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Mailbox;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.snapshot.SnapshotsEndpoint;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
        assertThat(page.text()).contains("Your account", "Anna Petrova", anna.email());
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
    void tellsOnlyTheOwnerThatAnAddressIsTaken() {
        Visitor anna = Visitor.unknown();
        anna.register(house.browser());
        Visitor stranger = new Visitor("Mallory", anna.email(), "a password of a stranger");
        Visitor other = new Visitor("Mallory", Visitor.unknown().email(), "a password of a stranger");

        Page taken = stranger.beginRegistration(house.browser());
        Page free = other.beginRegistration(house.browser());

        assertThat(taken.status()).isEqualTo(200);
        assertThat(withoutPersonal(taken, anna.email())).isEqualTo(withoutPersonal(free, other.email()));
        Mailbox.Letter letter = Mailbox.await(anna.email(), 2);
        assertThat(letter.subject()).isEqualTo("You already have a FitConnect account");
        assertThat(letter.text()).doesNotContain("token=").doesNotContain("Mallory");
        assertThat(anna.signIn(house.browser()).path())
                .as("the owner's password is untouched")
                .isEqualTo("/account");
    }

    @Test
    void takesTheSameAddressInAnotherSpellingForTheSame() {
        Visitor anna = Visitor.unknown();
        anna.register(house.browser());
        Visitor again = new Visitor("Anna", " " + anna.email().toUpperCase(Locale.ROOT), anna.password());

        again.beginRegistration(house.browser());

        assertThat(Mailbox.await(anna.email(), 2).subject()).contains("already have");
        assertThat(again.signIn(house.browser()).path()).isEqualTo("/account");
    }

    @Test
    void createsNoAccountBeforeTheAddressIsProven() {
        Visitor anna = Visitor.unknown();
        Browser browser = house.browser();

        Page page = anna.beginRegistration(browser);

        assertThat(page.path()).isEqualTo("/register/confirm");
        assertThat(page.text()).contains("We sent a code to " + anna.email());
        assertThat(accounts.find(new EmailAddress(anna.email()))).isEmpty();
        assertThat(anna.signIn(house.browser()).status()).isEqualTo(422);
        assertThat(browser.open("/account").path()).isEqualTo("/login");
    }

    @Test
    void letsACodeBeGuessedFiveTimesOnly() {
        Visitor anna = Visitor.unknown();
        Browser browser = house.browser();
        Page page = anna.beginRegistration(browser);
        String code = Mailbox.await(anna.email()).code();
        String wrong = code.startsWith("0") ? "1" + code.substring(1) : "0" + code.substring(1);

        for (int guess = 0; guess < 5; guess++) {
            assertThat(browser.submit(page, Map.of("code", wrong)).status()).isEqualTo(422);
        }

        assertThat(browser.submit(page, Map.of("code", code)).status()).isEqualTo(422);
        assertThat(accounts.find(new EmailAddress(anna.email()))).isEmpty();
        Page again = browser.post("/register/again", secondForm(page));
        assertThat(again.text()).contains("Another mail is on its way");
        Page confirmed = browser.submit(
                again, Map.of("code", Mailbox.await(anna.email(), 2).code()));
        assertThat(confirmed.path()).isEqualTo("/account");
    }

    @Test
    void takesTheLinkInTheSameBrowserWithoutAPassword() {
        Visitor anna = Visitor.unknown();
        Browser browser = house.browser();
        anna.beginRegistration(browser);

        Page link = browser.open(Mailbox.await(anna.email()).link());

        assertThat(accounts.find(new EmailAddress(anna.email())))
                .as("a mail scanner opened it")
                .isEmpty();
        assertThat(link.answer().body()).doesNotContain("type=\"password\"");
        assertThat(browser.submit(link, Map.of()).path()).isEqualTo("/account");
    }

    @Test
    void asksForThePasswordWhereTheLinkIsOpenedElsewhere() {
        Visitor anna = Visitor.unknown();
        anna.beginRegistration(house.browser());
        Browser owner = house.browser();
        Page link = owner.open(Mailbox.await(anna.email()).link());

        Page refused = owner.submit(link, Map.of("password", "what the owner would use"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(accounts.find(new EmailAddress(anna.email()))).isEmpty();
        assertThat(owner.submit(refused, Map.of("password", anna.password())).path())
                .isEqualTo("/account");
    }

    @Test
    void keepsTwoTabsApart() {
        Visitor anna = Visitor.unknown();
        Visitor boris = Visitor.unknown();
        Browser browser = house.browser();
        Page ofAnna = anna.beginRegistration(browser);
        Page ofBoris = boris.beginRegistration(browser);

        Page refused = browser.submit(
                ofAnna, Map.of("code", Mailbox.await(anna.email()).code()));
        Page confirmed = browser.submit(
                refused, Map.of("code", Mailbox.await(anna.email()).code(), "password", anna.password()));

        assertThat(refused.status()).as("the newer tab has the browser").isEqualTo(422);
        assertThat(confirmed.path()).isEqualTo("/account");
        assertThat(browser.submit(
                                ofBoris,
                                Map.of("code", Mailbox.await(boris.email()).code()))
                        .status())
                .as("the form of before the sign-in is outdated, the registration is not lost")
                .isLessThan(500);
    }

    @Test
    void carriesNoWordOfAStrangerToAnAddress() {
        Visitor spam = new Visitor("Blocked see evil.example", Visitor.unknown().email(), "a password of a stranger");

        spam.beginRegistration(house.browser());

        Mailbox.Letter letter = Mailbox.await(spam.email());
        assertThat(letter.text()).doesNotContain("evil.example");
        assertThat(letter.subject()).doesNotContain("evil.example").contains(letter.code());
    }

    @Test
    void usesACodeOnce() {
        Visitor anna = Visitor.unknown();
        Browser browser = house.browser();
        Page page = anna.beginRegistration(browser);
        String code = Mailbox.await(anna.email()).code();
        browser.submit(page, Map.of("code", code));

        Browser other = house.browser();
        Page again = other.open(Mailbox.await(anna.email()).link());

        assertThat(other.submit(again, Map.of("password", anna.password())).status())
                .isEqualTo(422);
    }

    @Test
    void boundsTheMailToOneAddress() {
        Visitor anna = Visitor.unknown();
        for (int count = 0; count < 8; count++) {
            assertThat(anna.beginRegistration(house.browser()).path()).isEqualTo("/register/confirm");
        }

        Visitor marker = Visitor.unknown();
        marker.beginRegistration(house.browser());
        Mailbox.await(marker.email());
        assertThat(Mailbox.list(anna.email())).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void boundsTheRegistrationsOfOneNetwork() {
        Browser browser = house.browser().comesFrom("192.0.2.77");
        for (int count = 0; count < 31; count++) {
            Visitor.unknown().beginRegistration(browser);
        }

        Page page = Visitor.unknown().beginRegistration(browser);

        assertThat(page.status()).isEqualTo(429);
        assertThat(page.answer().header("Retry-After")).isNotEmpty();
        assertThat(page.text()).contains("We have sent too many mails");
    }

    private static String withoutPersonal(Page page, String email) {
        return page.answer().body().replace(email, "").replaceAll("name=\"(_csrf|id)\" value=\"[^\"]*\"", "");
    }

    private static Map<String, String> secondForm(Page page) {
        return Map.of("_csrf", page.form().fields().get("_csrf"));
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
                        "Enter your name in 1 to 80 characters.",
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
        assertThat(fresh.text()).contains("This form had expired");
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

        assertThat(page.text()).contains("among the first ones that attackers try");
    }

    @Test
    void createsOneAccountWhenSeveralProveTheAddressAtOnce(CapturedOutput output) throws Exception {
        EmailAddress email = new EmailAddress(Visitor.unknown().email());
        List<UUID> begun = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (int count = 1; count <= 4; count++) {
            begun.add(registration.begin(
                    email,
                    "long blue evening run",
                    new DisplayName("Anna"),
                    Locale.ENGLISH,
                    ZoneId.of("Europe/Moscow"),
                    "192.0.2.1" + count));
            codes.add(Mailbox.await(email.value(), count).code());
        }
        ExecutorService visitors = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> attempts = IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(at -> () ->
                            registration.confirm(begun.get(at), codes.get(at)).isPresent())
                    .toList();
            List<Boolean> created = new ArrayList<>();
            for (Future<Boolean> result : visitors.invokeAll(attempts)) {
                created.add(result.get());
            }

            assertThat(created).containsOnlyOnce(true).hasSize(4);
            assertThat(output.getAll()).as("the log").doesNotContain(email.value());
        } finally {
            visitors.shutdownNow();
        }
    }

    @Test
    void tellsNotificationServiceHowToReachTheAthlete() {
        Visitor anna = Visitor.unknown();
        anna.register(house.browser());
        String id =
                accounts.find(new EmailAddress(anna.email())).orElseThrow().id().toString();

        Event event = KafkaEvents.await("auth.contact", id, "contact-changed.v1");

        EventContracts.assertValid("auth", "contact", "contact-changed", event.data());
        assertThat(event.data().path("email").asString()).isEqualTo(anna.email());
        assertThat(event.data().path("emailConfirmed").asBoolean()).isTrue();
    }
}
