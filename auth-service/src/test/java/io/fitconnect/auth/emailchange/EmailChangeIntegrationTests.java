package io.fitconnect.auth.emailchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.emailchange.BeginEmailChange.ProvenChange;
import io.fitconnect.auth.testing.Activity;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Mailbox;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

@AuthServiceTest
class EmailChangeIntegrationTests {

    private final House house;
    private final Accounts accounts;
    private final EmailChanges changes;
    private final DueWork work;
    private final Transactions transactions;
    private final Activity activity;
    private final Visitor anna = Visitor.unknown();
    private final String fresh = Visitor.unknown().email();

    EmailChangeIntegrationTests(
            House house,
            Accounts accounts,
            EmailChanges changes,
            DueWork work,
            Transactions transactions,
            Activity activity) {
        this.house = house;
        this.accounts = accounts;
        this.changes = changes;
        this.work = work;
        this.transactions = transactions;
        this.activity = activity;
    }

    @Test
    void changesTheAddressOnceBothHaveConfirmed() {
        Browser browser = house.browserOf(anna);
        AccountId account = idOf(anna.email());
        Page asked = begin(browser, fresh);
        Page half =
                confirmPresent(browser, asked, Mailbox.await(anna.email(), 2).code());
        assertThat(half.text()).contains(anna.email() + " has confirmed");
        assertThat(idOf(anna.email())).isEqualTo(account);

        Page done = browser.submit(
                half,
                "/account/email/code",
                Map.of("newCode", Mailbox.await(fresh).code()));

        assertThat(done.path()).isEqualTo("/account");
        assertThat(done.text()).contains("Your e-mail address is changed", fresh);
        assertThat(signIn(fresh).path()).isEqualTo("/account");
        assertThat(signIn(anna.email()).status()).isEqualTo(422);
        await().untilAsserted(() -> assertThat(contacts(account)).last().satisfies(event -> {
            EventContracts.assertValid(event);
            assertThat(event.data().get("email").asString()).isEqualTo(fresh);
        }));
        assertThat(Mailbox.await(anna.email(), 3).subject()).isEqualTo("Your FitConnect address was changed");
        assertThat(Mailbox.await(fresh, 2).subject()).isEqualTo("Your FitConnect address is changed");
        assertThat(activity.of(fresh)).containsSubsequence("email-changed", "email-change-asked");
    }

    @Test
    void waitsWhereThePresentAddressDoesNotAnswer() {
        Browser browser = house.browserOf(anna);
        AccountId account = idOf(anna.email());
        begin(browser, fresh);

        Browser elsewhere = house.browser();
        Page link = elsewhere.open(Mailbox.await(fresh).link());
        assertThat(change(account).newProven())
                .as("a mail scanner opened the link")
                .isEmpty();
        Page done = elsewhere.submit(link, Map.of());

        assertThat(done.text()).contains("The new address is confirmed");
        assertThat(change(account).isWaiting()).isTrue();
        assertThat(idOf(anna.email())).isEqualTo(account);
        assertThat(browser.open("/account/email").text()).contains("Until then the current address can stop it");
        Mailbox.await(anna.email(), "address changes on");

        EmailChange waiting = change(account);
        transactions.run(() -> work.schedule(
                EndEmailChange.QUEUE,
                waiting.id().toString(),
                Instant.EPOCH,
                new ProvenChange(account.value(), waiting.id())));
        await().untilAsserted(
                        () -> assertThat(accounts.find(new EmailAddress(fresh))).isPresent());
        assertThat(changes.find(account)).isEmpty();
    }

    @Test
    void letsThePresentAddressStopAChange() {
        Browser browser = house.browserOf(anna);
        AccountId account = idOf(anna.email());
        Page asked = begin(browser, fresh);
        browser.submit(
                asked,
                "/account/email/code",
                Map.of("newCode", Mailbox.await(fresh).code()));
        Browser owner = house.browser();

        Page done = owner.submit(
                owner.open(Mailbox.await(anna.email(), "address changes on").link()), Map.of("decision", "stop"));

        assertThat(done.text()).contains("The change is stopped", "someone else knows your password");
        assertThat(changes.find(account)).isEmpty();
        assertThat(owner.open(Mailbox.await(anna.email(), "address changes on").link())
                        .status())
                .isEqualTo(422);
        assertThat(idOf(anna.email())).isEqualTo(account);
    }

    @Test
    void takesNoCodeOfThePresentAddressWhileItWaits() {
        Browser browser = house.browserOf(anna);
        Page asked = begin(browser, fresh);
        browser.submit(
                asked,
                "/account/email/code",
                Map.of("newCode", Mailbox.await(fresh).code()));

        Page answer = confirmPresent(browser, asked, "00000000");

        assertThat(answer.status()).as("the page has no form for it").isEqualTo(200);
        assertThat(answer.path()).isEqualTo("/account/email");
        assertThat(answer.text()).contains("Until then the current address can stop it");
    }

    @Test
    void agreesAtThePresentAddressWithinTheWait() {
        Browser browser = house.browserOf(anna);
        Page asked = begin(browser, fresh);
        browser.submit(
                asked,
                "/account/email/code",
                Map.of("newCode", Mailbox.await(fresh).code()));
        Browser owner = house.browser();

        Page done = owner.submit(
                owner.open(Mailbox.await(anna.email(), "address changes on").link()), Map.of("decision", "agree"));

        assertThat(done.text()).contains("The address is changed");
        assertThat(accounts.find(new EmailAddress(fresh))).isPresent();
    }

    @Test
    void saysTheSameForAnAddressThatHasAnAccount() {
        Visitor boris = Visitor.unknown();
        house.browserOf(boris);
        Browser browser = house.browserOf(anna);

        String known = begin(browser, boris.email()).text().replace(boris.email(), "");
        String unknown = begin(browser, fresh).text().replace(fresh, "");

        assertThat(known).isEqualTo(unknown);
        assertThat(Mailbox.await(boris.email(), 2).subject())
                .isEqualTo("This address already has a FitConnect account");
    }

    @Test
    void stopsWithTheOldPassword() {
        Browser browser = house.browserOf(anna);
        begin(browser, fresh);

        browser.submit(
                browser.open("/account/password"),
                Map.of("current", anna.password(), "password", "another long green morning walk"));

        assertThat(changes.find(idOf(anna.email()))).isEmpty();
        assertThat(house.browser().open(Mailbox.await(fresh).link()).status()).isEqualTo(422);
    }

    @Test
    void refusesAWrongCodeBesideItsField() {
        Browser browser = house.browserOf(anna);

        Page page = browser.submit(begin(browser, fresh), "/account/email/code", Map.of("newCode", "00000000"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.answer().body()).contains("id=\"newCode-fault\"", "<title>Error:");
    }

    @Test
    void refusesThePresentAddressAndWhatIsNone() {
        Browser browser = house.browserOf(anna);

        assertThat(begin(browser, anna.email().toUpperCase(Locale.ROOT)).text())
                .contains("This is your current address");
        assertThat(begin(browser, "nonsense").status()).isEqualTo(422);
        assertThat(house.browser().open("/account/email").path()).isEqualTo("/login");
        assertThat(house.browser()
                        .open("/account/email/proof?side=new&id=x&token=y")
                        .status())
                .isEqualTo(422);
    }

    private Page begin(Browser browser, String address) {
        Page form = browser.open("/account/email");
        if (form.answer().body().contains("/account/email/cancel")) {
            form = browser.submit(form, "/account/email/cancel", Map.of());
        }
        return browser.submit(form, Map.of("email", address));
    }

    private static Page confirmPresent(Browser browser, Page page, String code) {
        Map<String, String> fields =
                new HashMap<>(page.form("/account/email/code").fields());
        fields.remove("newCode");
        fields.put("presentCode", code);
        return browser.post("/account/email/code", fields);
    }

    private Page signIn(String email) {
        Browser browser = house.browser();
        return browser.submit(browser.open("/login"), Map.of("email", email, "password", anna.password()));
    }

    private EmailChange change(AccountId account) {
        return changes.find(account).orElseThrow();
    }

    private AccountId idOf(String email) {
        return accounts.find(new EmailAddress(email)).orElseThrow().id();
    }

    private static List<Event> contacts(AccountId account) {
        return KafkaEvents.list("auth.contact", account.toString());
    }
}
