package io.fitconnect.auth.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.platform.purge.Purge;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@AuthServiceTest
class AuditIntegrationTests {

    private static final Pattern NEXT = Pattern.compile("<a(?=[^>]*rel=\"next\")[^>]*href=\"([^\"]+)\"");

    private final House house;
    private final Accounts accounts;
    private final AccountAudit audit;
    private final AuditLog log;
    private final Purge purge;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Visitor anna = Visitor.unknown();

    AuditIntegrationTests(
            House house,
            Accounts accounts,
            AccountAudit audit,
            AuditLog log,
            Purge purge,
            Transactions transactions,
            JdbcClient jdbc,
            Clock clock) {
        this.house = house;
        this.accounts = accounts;
        this.audit = audit;
        this.log = log;
        this.purge = purge;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void tellsWhatHappenedAndCoarselyFromWhere() {
        Browser browser = house.browser().comesFrom("203.0.113.77");
        anna.register(browser);
        browser.submit(browser.open("/logout"), Map.of());

        assertThat(events()).containsExactly("signed-out", "signed-in", "registered");
        assertThat(log.list(account(), Optional.empty(), 1).get(0).origin().network())
                .isEqualTo("203.0.113.0/24");
        assertThat(jdbc.sql("select count(*) from account_event where network like '203.0.113.77%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsOnlySoManyFailuresOfAnHour() {
        Browser owner = house.browserOf(anna);
        for (int i = 0; i < 25; i++) {
            audit.recordFailure(new EmailAddress(anna.email()), AuditEvent.SIGN_IN_FAILED);
            audit.record(account(), AuditEvent.SECOND_FACTOR_FAILED);
        }
        anna.signIn(house.browser(), "not the password at all");

        assertThat(events()).filteredOn("sign-in-failed"::equals).hasSize(10);
        assertThat(events()).filteredOn("second-factor-failed"::equals).hasSize(10);
        assertThat(owner.open("/account/activity").text()).contains("Wrong password entered");
    }

    @Test
    void recordsAFailedSignIn() {
        house.browserOf(anna);

        assertThat(anna.signIn(house.browser(), "not the password at all").status())
                .isEqualTo(422);

        assertThat(events()).startsWith("sign-in-failed");
    }

    @Test
    void leavesNoEntryOfAnActThatDidNotHappen() {
        house.browserOf(anna);

        try {
            transactions.run(() -> {
                audit.record(account(), AuditEvent.PASSWORD_CHANGED);
                throw new IllegalStateException("The act failed");
            });
        } catch (IllegalStateException expectedFailure) {
            assertThat(expectedFailure).hasMessage("The act failed");
        }

        assertThat(events()).doesNotContain("password-changed");
    }

    @Test
    void showsPagesNewestFirst() {
        Browser browser = house.browserOf(anna);
        for (int i = 0; i < 60; i++) {
            audit.record(account(), AuditEvent.APP_CONNECTED, "App " + i);
        }

        List<String> shown = new ArrayList<>();
        String address = "/account/activity";
        for (int pages = 0; !address.isEmpty() && pages < 5; pages++) {
            Page page = browser.open(address);
            assertThat(page.status()).isEqualTo(200);
            shown.addAll(Pattern.compile("App (\\d+)<")
                    .matcher(page.answer().body())
                    .results()
                    .map(found -> found.group(1))
                    .toList());
            address = NEXT.matcher(page.answer().body())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .findFirst()
                    .orElse("");
        }

        assertThat(shown).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void givesTheAppItsOwnPersonsEntriesOnly() {
        house.browserOf(Visitor.unknown());
        Answer tokens = App.web("openid account:manage").signIn(house.browserOf(anna), house.wire());

        Answer entries = activity(tokens, "?limit=1");
        Answer rest = activity(tokens, "?cursor=" + entries.text("nextCursor"));

        assertThat(entries.status()).isEqualTo(200);
        assertThat(entries.json().path("items").toString()).contains("signed-in");
        assertThat(rest.json().path("items").toString()).contains("registered").doesNotContain("signed-in");
        assertThat(rest.json().path("nextCursor").isMissingNode()).isTrue();
        assertThat(activity(tokens, "?limit=0").status()).isEqualTo(400);
        assertThat(activity(tokens, "?cursor=x").status()).isEqualTo(400);
    }

    @Test
    void refusesATokenThatMayNotManageTheAccount() {
        Answer tokens = App.web("openid profile:read").signIn(house.browserOf(anna), house.wire());

        assertThat(activity(tokens, "").status()).isEqualTo(403);
        assertThat(house.wire().get("/api/v1/account-activity").status()).isEqualTo(401);
    }

    @Test
    void forgetsAfterAYear() {
        house.browserOf(anna);
        jdbc.sql("update account_event set recorded_at = :old where account_id = :account and kind = 'registered'")
                .param("old", clock.instant().minus(Duration.ofDays(366)).atOffset(ZoneOffset.UTC))
                .param("account", account().value())
                .update();

        purge.run();

        assertThat(events()).containsExactly("signed-in");
    }

    private List<String> events() {
        return log.list(account(), Optional.empty(), 100).stream()
                .map(AuditEntry::event)
                .toList();
    }

    private AccountId account() {
        return accounts.find(new EmailAddress(anna.email())).orElseThrow().id();
    }

    private Answer activity(Answer tokens, String query) {
        return house.wire()
                .get("/api/v1/account-activity" + query, "Authorization", "Bearer " + tokens.text("access_token"));
    }
}
