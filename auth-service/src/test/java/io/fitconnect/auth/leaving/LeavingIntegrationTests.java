package io.fitconnect.auth.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.erasure.RecordErasure;
import io.fitconnect.auth.leaving.EraseLeftAccount.DueErasure;
import io.fitconnect.auth.testing.Activity;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Mailbox;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.StaffMember;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.auth.visibility.Visibilities;
import io.fitconnect.auth.visibility.Visibility;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@AuthServiceTest
class LeavingIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final House house;
    private final Accounts accounts;
    private final Leavings leavings;
    private final RecordErasure recordErasure;
    private final DueWork work;
    private final Transactions transactions;
    private final KeepAccount keepAccount;
    private final Visibilities visibilities;
    private final Activity activity;
    private final Visitor anna = Visitor.unknown();

    LeavingIntegrationTests(
            House house,
            Accounts accounts,
            Leavings leavings,
            RecordErasure recordErasure,
            DueWork work,
            Transactions transactions,
            KeepAccount keepAccount,
            Visibilities visibilities,
            Activity activity) {
        this.house = house;
        this.accounts = accounts;
        this.leavings = leavings;
        this.recordErasure = recordErasure;
        this.work = work;
        this.transactions = transactions;
        this.keepAccount = keepAccount;
        this.visibilities = visibilities;
        this.activity = activity;
    }

    @Test
    void hidesAtOnceErasesAfterTheGraceAndReports() {
        Browser browser = house.browserOf(anna);
        Browser phone = house.browser();
        anna.signIn(phone);
        Answer tokens = App.web("openid").signIn(browser, house.wire());
        AccountId account = idOf(anna);

        Page report = ask(browser);

        assertThat(report.path()).isEqualTo("/account/deletion");
        assertThat(report.text()).contains("Your account will be deleted").doesNotContain(anna.name());
        assertThat(browser.open("/account").path()).isEqualTo("/login");
        assertThat(phone.open("/account").path()).isEqualTo("/login");
        assertThat(App.web("openid")
                        .refresh(house.wire(), tokens.text("refresh_token"))
                        .text("error"))
                .isEqualTo("invalid_grant");
        EventContracts.assertValid(KafkaEvents.await("auth.account", account.toString(), "account-hidden.v1"));
        assertThat(Mailbox.await(anna.email(), 2).subject()).startsWith("Your FitConnect account will be deleted on");

        makeDue(account);
        String address = report.address();
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(house.browser().open(address).text()).contains("Your account is being erased"));
        assertThat(accounts.find(account)).isEmpty();
        KafkaEvents.await("auth.account", account.toString(), "account-deletion-decided.v1");
        Mailbox.Letter last = Mailbox.await(anna.email(), 3);
        assertThat(last.subject()).isEqualTo("Your FitConnect account has been deleted");
        for (String service : List.of(
                "profile-service",
                "training-service",
                "social-service",
                "integration-service",
                "notification-service",
                "promo-service",
                "gamification-service")) {
            recordErasure.handle(account, service, Instant.now());
        }
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(house.browser().open(last.link()).text())
                                .contains("All parts of FitConnect have confirmed"));
    }

    @Test
    void keepsTheAccountOfAnOwnerWhoSignsInAgain() {
        Browser browser = house.browserOf(anna);
        AccountId account = idOf(anna);
        ask(browser);

        Page question = anna.signIn(browser);

        assertThat(question.path()).isEqualTo("/login/keep-account");
        assertThat(question.text()).contains("Keep your account?");
        assertThat(browser.open("/account").path()).as("not signed in yet").isEqualTo("/login");
        UUID leaving = leavings.findOf(account).orElseThrow().id();
        Page kept = browser.submit(browser.open("/login/keep-account"), Map.of("decision", "keep"));
        assertThat(kept.path()).isEqualTo("/account");
        assertThat(leavings.findOf(account)).isEmpty();
        assertThat(isWaiting(leaving)).isFalse();
        EventContracts.assertValid(KafkaEvents.await("auth.account", account.toString(), "account-shown.v1"));
        Mailbox.await(anna.email(), "account stays");
        assertThat(anna.signIn(house.browser()).path()).isEqualTo("/account");
    }

    @Test
    void staysHiddenUntilItIsBothKeptAndUnlocked() {
        ask(house.browserOf(anna));
        AccountId account = idOf(anna);
        StaffMember support = new StaffMember(house, "support");
        String suspension = "/api/v1/accounts/" + account + "/suspension";

        support.send("PUT", suspension, Map.of("reason", "Sells doping."));
        support.delete(suspension);
        assertThat(isHidden(account)).as("unlocked, but about to be deleted").isTrue();
        support.send("PUT", suspension, Map.of("reason", "Sells doping."));
        transactions.run(() -> keepAccount.handle(account));
        assertThat(isHidden(account)).as("kept, but locked").isTrue();
        support.delete(suspension);
        assertThat(isHidden(account)).isFalse();

        KafkaEvents.await("auth.account", account.toString(), "account-shown.v1");
        assertThat(KafkaEvents.list("auth.account", account.toString()).stream()
                        .map(Event::type)
                        .filter(type -> type.startsWith("account-hidden") || type.startsWith("account-shown")))
                .containsExactly("account-hidden.v1", "account-shown.v1");
        assertThat(activity.of(anna.email()))
                .containsSubsequence(
                        "unlocked", "deletion-withdrawn", "locked", "unlocked", "locked", "deletion-asked");
        assertThat(activity.networksOf(anna.email(), "locked"))
                .as("where staff sit is not the owner's business")
                .containsOnly("");
    }

    @Test
    void goesOnWithTheApplicationAfterKeeping() {
        ask(house.browserOf(anna));
        Browser browser = house.browser();
        App app = App.web("openid");
        Page signIn = browser.open(app.authorizationAddress());
        Page question = browser.submit(signIn, Map.of("email", anna.email(), "password", anna.password()));

        Page back = browser.submit(question, Map.of("decision", "keep"));

        assertThat(app.redeem(house.wire(), back.parameter("code")).status()).isEqualTo(200);
    }

    @Test
    void leavesAnAccountWhoseOwnerStaysWithTheDecision() {
        Browser browser = house.browserOf(anna);
        ask(browser);

        Page page = browser.submit(anna.signIn(browser), Map.of("decision", "leave"));

        assertThat(page.path()).isEqualTo("/account/signed-out");
        assertThat(browser.open("/login/keep-account").path()).isEqualTo("/login");
        assertThat(browser.open("/account").path()).isEqualTo("/login");
        assertThat(leavings.findOf(idOf(anna))).isPresent();
    }

    @Test
    void asksToUnderstandFirst() {
        Browser browser = house.browserOf(anna);

        Page page = browser.submit(browser.open("/account/data/delete"), Map.of("understood", "false"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.answer().body()).contains("id=\"understood-fault\"", "<title>Error:");
        assertThat(leavings.findOf(idOf(anna))).isEmpty();
    }

    @Test
    void answers404WithoutTheReportsId() {
        assertThat(house.browser().open("/account/deletion").status()).isEqualTo(404);
        assertThat(house.browser()
                        .open("/account/deletion?id=" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(house.browser().open("/account/data/delete").path()).isEqualTo("/login");
    }

    private static Page ask(Browser browser) {
        return browser.submit(browser.open("/account/data/delete"), Map.of("understood", "true"));
    }

    private void makeDue(AccountId account) {
        UUID leaving = leavings.findOf(account).orElseThrow().id();
        transactions.run(() ->
                work.schedule(EraseLeftAccount.QUEUE, leaving.toString(), Instant.EPOCH, new DueErasure(leaving)));
    }

    private boolean isWaiting(UUID leaving) {
        return transactions.run(() -> work.isPending(EraseLeftAccount.QUEUE, leaving.toString()));
    }

    private boolean isHidden(AccountId account) {
        return transactions.run(
                () -> visibilities.find(account).map(Visibility::isHidden).orElse(false));
    }

    private AccountId idOf(Visitor visitor) {
        return accounts.find(new EmailAddress(visitor.email())).orElseThrow().id();
    }
}
