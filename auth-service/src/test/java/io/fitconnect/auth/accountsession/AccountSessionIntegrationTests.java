package io.fitconnect.auth.accountsession;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.origin.Origin;
import io.fitconnect.auth.session.SignedInSession;
import io.fitconnect.auth.session.SignedInSessions;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@AuthServiceTest
class AccountSessionIntegrationTests {

    private static final String PATH = "/account/sessions";

    private final House house;
    private final Accounts accounts;
    private final SignedInSessions sessions;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final ShiftedClock clock;
    private final Visitor anna = Visitor.unknown();

    AccountSessionIntegrationTests(
            House house,
            Accounts accounts,
            SignedInSessions sessions,
            Transactions transactions,
            JdbcClient jdbc,
            ShiftedClock clock) {
        this.house = house;
        this.accounts = accounts;
        this.sessions = sessions;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @AfterEach
    void returnToThePresent() {
        clock.shift(Duration.ZERO);
    }

    @Test
    void showsBrowsersAndAppsAndMarksTheOwn() {
        Browser browser = house.browser().comesFrom("203.0.113.77");
        anna.register(browser);
        assertThat(signedIn().open("/account").status()).isEqualTo(200);
        App.web("openid").signIn(browser, house.wire());

        Page page = browser.open(PATH);

        assertThat(page.text()).contains("this browser", "203.0.113.0/24", "Apps", "End all other sessions");
        assertThat(page.text()).doesNotContain("203.0.113.77");
        assertThat(idsOn(page)).hasSize(2);
    }

    @Test
    void endsAnotherBrowserWithItsTokens() {
        Browser browser = house.browserOf(anna);
        Browser lost = signedIn();
        App app = App.web("openid");
        Answer tokens = app.signIn(lost, house.wire());

        Page page = press(browser, "/end", Map.of("session", otherIdOn(browser.open(PATH))));

        assertThat(page.text()).contains("Ended.");
        assertThat(lost.open("/account").path()).isEqualTo("/login");
        assertThat(browser.open("/account").path()).isEqualTo("/account");
        assertThat(app.refresh(house.wire(), tokens.text("refresh_token")).text("error"))
                .isEqualTo("invalid_grant");
        assertThat(revocations()).isPositive();
        assertThat(browser.open("/account/activity").text()).contains("A session was ended");
    }

    @Test
    void endsTheOwnSession() {
        Browser browser = house.browserOf(anna);
        String own = idsOn(browser.open(PATH)).get(0);

        Page page = press(browser, "/end", Map.of("session", own));

        assertThat(page.path()).isEqualTo("/account/signed-out");
        assertThat(browser.open("/account").path()).isEqualTo("/login");
    }

    @Test
    void answers404ToAStrangersSession() {
        Browser boris = house.browserOf(Visitor.unknown());
        String strange = idsOn(boris.open(PATH)).get(0);
        Browser browser = house.browserOf(anna);

        assertThat(press(browser, "/end", Map.of("session", strange)).status()).isEqualTo(404);
        assertThat(press(browser, "/end-app", Map.of("app", UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(404);
        assertThat(boris.open("/account").path()).isEqualTo("/account");
    }

    @Test
    void endsAllOthersAndKeepsTheOwn() {
        Browser browser = house.browserOf(anna);
        Answer kept = App.web("openid").signIn(browser, house.wire());
        Browser one = signedIn();
        Browser two = signedIn();

        press(browser, "/end-others", Map.of());

        assertThat(one.open("/account").path()).isEqualTo("/login");
        assertThat(two.open("/account").path()).isEqualTo("/login");
        assertThat(browser.open("/account").path()).isEqualTo("/account");
        assertThat(App.web("openid")
                        .refresh(house.wire(), kept.text("refresh_token"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void leavesOneOfTwoThatEndAllOthersAtOnce() throws Exception {
        Browser one = house.browserOf(anna);
        Browser two = signedIn();
        Map<String, String> formOfOne = one.open("/logout").form().with(Map.of());
        Map<String, String> formOfTwo = two.open("/logout").form().with(Map.of());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Page>> both = List.of(
                    () -> one.post(PATH + "/end-others", formOfOne), () -> two.post(PATH + "/end-others", formOfTwo));
            for (Future<Page> page : threads.invokeAll(both)) {
                assertThat(page.get().status()).isLessThan(500);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(transactions.run(() -> sessions.count(account(), clock.instant())))
                .isEqualTo(1);
        assertThat(List.of(one.open("/account").path(), two.open("/account").path()))
                .containsExactlyInAnyOrder("/account", "/login");
    }

    @Test
    void signsOneAppOut() {
        Browser browser = house.browserOf(anna);
        App app = App.web("openid");
        Answer tokens = app.signIn(browser, house.wire());
        String family = valuesOn(browser.open(PATH), "app").get(0);

        press(browser, "/end-app", Map.of("app", family));

        assertThat(app.refresh(house.wire(), tokens.text("refresh_token")).text("error"))
                .isEqualTo("invalid_grant");
        assertThat(browser.open("/account").path()).isEqualTo("/account");
    }

    @Test
    void livesThirtyDaysAtMost() {
        house.browserOf(anna);

        assertThat(jdbc.sql("select count(*) from browser_session where account_id = ?"
                                + " and ends_at = started_at + interval '30 days'"
                                + " and expires_at = started_at + interval '14 days'")
                        .param(account().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void endsOnItsLastDayHoweverOftenItIsUsed() {
        Browser browser = house.browserOf(anna);
        Instant now = clock.instant();
        jdbc.sql("update browser_session set ends_at = ?, last_used_at = ? where account_id = ?")
                .params(
                        now.plus(Duration.ofMinutes(3)).atOffset(ZoneOffset.UTC),
                        now.minus(Duration.ofMinutes(10)).atOffset(ZoneOffset.UTC),
                        account().value())
                .update();

        assertThat(browser.open("/account").path()).isEqualTo("/account");
        clock.shift(Duration.ofMinutes(4));
        assertThat(browser.open("/account").path()).isEqualTo("/login");
    }

    @Test
    void endsARefreshFamilyOnItsLastDayHoweverOftenItIsUsed() {
        App app = App.web("openid");
        Answer tokens = app.signIn(house.browserOf(anna), house.wire());
        beginFamilies(Duration.ofDays(89));

        Answer next = app.refresh(house.wire(), tokens.text("refresh_token"));

        assertThat(next.status()).isEqualTo(200);
        assertThat(jdbc.sql("select count(*) from oauth2_authorization where principal_name = ?"
                                + " and refresh_token_expires_at = authorization_code_issued_at + interval '90 days'")
                        .param(account().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        beginFamilies(Duration.ofDays(91));
        assertThat(app.refresh(house.wire(), next.text("refresh_token")).text("error"))
                .isEqualTo("invalid_grant");
    }

    private void beginFamilies(Duration ago) {
        jdbc.sql("update oauth2_authorization set authorization_code_issued_at = ?, authorization_code_expires_at = ?"
                        + " where principal_name = ?")
                .params(
                        clock.instant().minus(ago).atOffset(ZoneOffset.UTC),
                        clock.instant().minus(ago).plusSeconds(60).atOffset(ZoneOffset.UTC),
                        account().toString())
                .update();
    }

    @Test
    void writesAUseOnlyEveryFewMinutes() {
        Browser browser = house.browserOf(anna);
        String first = lastUse();
        browser.open("/account");
        assertThat(lastUse()).isEqualTo(first);
        clock.shift(Duration.ofMinutes(6));

        browser.open("/account");

        assertThat(lastUse()).isNotEqualTo(first);
    }

    @Test
    void boundsThePageOfAThousandSessions() {
        Browser browser = house.browserOf(anna);
        Instant past = clock.instant().minus(Duration.ofHours(1));
        Instant end = past.plus(Duration.ofDays(30));
        transactions.run(() -> {
            for (int i = 0; i < 1_000; i++) {
                sessions.save(
                        new SignedInSession(account(), UUID.randomUUID().toString(), past, past, end, Origin.UNKNOWN),
                        end);
            }
        });

        Page page = browser.open(PATH);

        assertThat(idsOn(page)).hasSize(ListSignIns.MOST);
        assertThat(page.text()).contains("this browser", "951 more");
        press(browser, "/end-others", Map.of());
        assertThat(idsOn(browser.open(PATH))).hasSize(1);
    }

    private Browser signedIn() {
        Browser browser = house.browser();
        assertThat(anna.signIn(browser).path()).isEqualTo("/account");
        return browser;
    }

    private Page press(Browser browser, String act, Map<String, String> fields) {
        return browser.post(PATH + act, browser.open("/logout").form().with(fields));
    }

    private static List<String> idsOn(Page page) {
        return valuesOn(page, "session");
    }

    private static List<String> valuesOn(Page page, String field) {
        return Pattern.compile("name=\"" + field + "\" value=\"([^\"]+)\"")
                .matcher(page.answer().body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The one without the mark. */
    private String otherIdOn(Page page) {
        String own = jdbc.sql("select session_id from browser_session where account_id = ? order by started_at limit 1")
                .param(account().value())
                .query(String.class)
                .single();
        return idsOn(page).stream().filter(id -> !id.equals(own)).findFirst().orElseThrow();
    }

    private int revocations() {
        return jdbc.sql("select count(*) from revocation where session_id is not null")
                .query(Integer.class)
                .single();
    }

    private String lastUse() {
        return jdbc.sql("select max(last_used_at)::text from browser_session where account_id = ?")
                .param(account().value())
                .query(String.class)
                .single();
    }

    private AccountId account() {
        return accounts.find(new EmailAddress(anna.email())).orElseThrow().id();
    }
}
