package io.fitconnect.auth.suspension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.testing.Activity;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.StaffMember;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.auth.visibility.Visibilities;
import io.fitconnect.auth.visibility.Visibility;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Accounts that moderators suspend, as social-service announces it. */
@AuthServiceTest
class SuspensionIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final House house;
    private final Accounts accounts;
    private final Suspensions suspensions;
    private final Visibilities visibilities;
    private final Transactions transactions;
    private final Activity activity;
    private final List<AthleteArchive> archives;
    private final Visitor anna = Visitor.unknown();
    private final UUID decision = UUID.randomUUID();
    private Browser browser;
    private AccountId account;
    private long revision;

    SuspensionIntegrationTests(
            House house,
            Accounts accounts,
            Suspensions suspensions,
            Visibilities visibilities,
            Transactions transactions,
            Activity activity,
            List<AthleteArchive> archives) {
        this.house = house;
        this.accounts = accounts;
        this.suspensions = suspensions;
        this.visibilities = visibilities;
        this.transactions = transactions;
        this.activity = activity;
        this.archives = archives;
    }

    @BeforeEach
    void register() {
        browser = house.browserOf(anna);
        account = accounts.find(new EmailAddress(anna.email())).orElseThrow().id();
    }

    @Test
    void hidesTheAccountAndTellsItsOwnerUntilItIsLifted() {
        take(decision, "2031-12-05T13:30:00Z");
        awaitHidden(true);

        EventContracts.assertValid(KafkaEvents.await("auth.account", account.toString(), "account-hidden.v1"));
        Page page = browser.open("/account");
        assertThat(page.path()).as("still signed in").isEqualTo("/account");
        assertThat(page.text())
                .contains("Moderators suspended your account until December 5, 2031")
                .contains("other people do not see you");
        assertThat(page.answer().body()).contains("href=\"/app/moderation/decisions/" + decision + "\"");
        Browser phone = house.browser().prefers("ru");
        assertThat(anna.signIn(phone).path()).as("may sign in").isEqualTo("/account");
        assertThat(phone.open("/account").text()).contains("Модераторы приостановили ваш аккаунт до 5 декабря 2031");
        assertThat(ArchiveProbe.read(account.value(), archives).get("suspensions.json"))
                .hasSize(1);

        lift(decision);
        awaitHidden(false);
        KafkaEvents.await("auth.account", account.toString(), "account-shown.v1");
        assertThat(browser.open("/account").text()).doesNotContain("suspended");
        assertThat(activity.of(anna.email())).containsSubsequence("suspension-lifted", "suspended");
        assertThat(activity.networksOf(anna.email(), "suspended")).containsOnly("");
        assertThat(browser.open("/account/activity").text()).contains("Suspended by moderators", "Suspension lifted");
    }

    @Test
    void staysHiddenUntilTheLastSuspensionIsLifted() {
        UUID other = UUID.randomUUID();
        take(decision, "2031-12-05T13:30:00Z");
        take(other, null);
        lift(decision);
        take(decision, "2031-12-05T13:30:00Z");
        lift(UUID.randomUUID());
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(standing()).extracting(Suspension::decision).containsExactly(other));

        assertThat(isHidden()).isTrue();
        assertThat(browser.open("/account").text()).contains("Moderators suspended your account, with no end date.");
        lift(other);
        awaitHidden(false);
        assertThat(hidings()).containsExactly("account-hidden.v1", "account-shown.v1");
    }

    @Test
    void takesNoSuspensionThatWasLiftedBefore() {
        UUID late = UUID.randomUUID();
        lift(late);
        take(late, null);
        take(decision, null);
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(standing()).extracting(Suspension::decision).containsExactly(decision));
    }

    @Test
    void followsSuspensionsAlone() {
        send("measure-taken", UUID.randomUUID(), "hide", null);
        send("measure-taken", UUID.randomUUID(), "warn", null);
        take(decision, null);
        awaitHidden(true);

        assertThat(standing()).extracting(Suspension::decision).containsExactly(decision);
    }

    @Test
    void endsApartFromALock() {
        StaffMember support = new StaffMember(house, "support");
        String lock = "/api/v1/accounts/" + account + "/suspension";
        take(decision, null);
        awaitHidden(true);

        support.send("PUT", lock, Map.of("reason", "Sells doping."));
        support.delete(lock);
        assertThat(isHidden()).as("unlocked, but suspended").isTrue();
        support.send("PUT", lock, Map.of("reason", "Sells doping."));
        lift(decision);
        await().atMost(SOON).untilAsserted(() -> assertThat(standing()).isEmpty());
        assertThat(isHidden()).as("no longer suspended, but locked").isTrue();
        support.delete(lock);
        assertThat(isHidden()).isFalse();
    }

    @Test
    void closesTheBackOfficeToItsOwnerAtOnce() {
        StaffMember support = new StaffMember(house, "support");
        String find = "/api/v1/accounts?id=" + account;
        account = new AccountId(UUID.fromString(support.id()));
        assertThat(support.get(find).status()).isEqualTo(200);

        take(decision, null);
        awaitHidden(true);

        assertThat(support.browser().open("/back-office").status()).isEqualTo(404);
        assertThat(support.browser().open("/account").answer().body()).doesNotContain("href=\"/back-office\"");
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(support.get(find).status()).isEqualTo(401));
        assertThat(scopesOfNewTokens(support)).contains("openid").doesNotContain("back-office");
        lift(decision);
        awaitHidden(false);
        assertThat(support.browser().open("/back-office").status()).isEqualTo(200);
        assertThat(scopesOfNewTokens(support)).contains("back-office");
    }

    @Test
    void leavesTheTokensOfOthersAlone() {
        String token =
                App.web("openid vendor:manage").signIn(browser, house.wire()).text("access_token");
        take(decision, null);
        awaitHidden(true);
        StaffMember support = new StaffMember(house, "support");
        AccountId own = account;
        account = new AccountId(UUID.fromString(support.id()));
        take(UUID.randomUUID(), null);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                support.get("/api/v1/accounts?id=" + own).status())
                        .isEqualTo(401));
        assertThat(house.wire()
                        .get("/api/v1/vendor-apps", "Authorization", "Bearer " + token)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void keepsNothingOfAnAccountThatIsNotThere() {
        AccountId anybody = new AccountId(UUID.randomUUID());
        AccountId own = account;
        account = anybody;
        take(decision, null);
        account = own;
        take(UUID.randomUUID(), null);
        awaitHidden(true);

        assertThat(transactions.run(() -> visibilities.find(anybody))).isEmpty();
        assertThat(transactions.run(() -> suspensions.listStanding(anybody))).isEmpty();
    }

    private List<String> scopesOfNewTokens(StaffMember member) {
        String token = App.web("openid back-office")
                .signIn(member.browser(), house.wire())
                .text("access_token");
        return List.of(String.valueOf(Tokens.claims(token).getClaim("scope")).split(" ", -1));
    }

    private void take(UUID taken, @Nullable String until) {
        send("measure-taken", taken, "suspend", until);
    }

    private void lift(UUID lifted) {
        send("measure-lifted", lifted, "suspend", null);
    }

    private void send(String type, UUID about, String measure, @Nullable String until) {
        revision++;
        Event event = EventContracts.exampleEvent("social", "moderation", type, account.toString());
        ObjectNode data = (ObjectNode) event.data();
        data.put("accountId", account.toString())
                .put("decisionId", about.toString())
                .put("measure", measure)
                .put("revision", revision);
        if (measure.equals("suspend")) {
            data.remove("subject");
        }
        if (until != null) {
            data.put("until", until);
        }
        EventContracts.assertValid(event);
        KafkaEvents.send(event);
    }

    private List<Suspension> standing() {
        return transactions.run(() -> suspensions.listStanding(account));
    }

    private void awaitHidden(boolean hidden) {
        await().atMost(SOON).untilAsserted(() -> assertThat(isHidden()).isEqualTo(hidden));
    }

    private boolean isHidden() {
        return transactions.run(
                () -> visibilities.find(account).map(Visibility::isHidden).orElse(false));
    }

    private List<String> hidings() {
        return KafkaEvents.list("auth.account", account.toString()).stream()
                .map(Event::type)
                .filter(type -> type.startsWith("account-hidden") || type.startsWith("account-shown"))
                .toList();
    }
}
