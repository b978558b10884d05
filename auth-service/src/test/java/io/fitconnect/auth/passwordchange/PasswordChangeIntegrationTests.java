package io.fitconnect.auth.passwordchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.password.PasswordHashing;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Mailbox;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.Visitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@AuthServiceTest
class PasswordChangeIntegrationTests {

    private static final String NEW = "another long green morning walk";

    private final House house;
    private final Accounts accounts;
    private final ReplacePassword replacePassword;
    private final PasswordHashing hashing;
    private final ShiftedClock clock;
    private final JdbcClient jdbc;

    PasswordChangeIntegrationTests(
            House house,
            Accounts accounts,
            ReplacePassword replacePassword,
            PasswordHashing hashing,
            ShiftedClock clock,
            JdbcClient jdbc) {
        this.house = house;
        this.accounts = accounts;
        this.replacePassword = replacePassword;
        this.hashing = hashing;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @AfterEach
    void resetTime() {
        clock.shift(Duration.ZERO);
    }

    @Test
    void keepsThisBrowserSignedInAndEndsTheOthers() {
        Visitor anna = Visitor.unknown();
        Browser here = house.browserOf(anna);
        Browser there = house.browser();
        anna.signIn(there);

        Page page = change(here, anna.password(), NEW);

        assertThat(page.path()).isEqualTo("/account");
        assertThat(page.text()).contains("Your password is changed");
        assertThat(here.open("/account").path()).isEqualTo("/account");
        assertThat(there.open("/account").path()).isEqualTo("/login");
        assertThat(anna.signIn(house.browser(), NEW).path()).isEqualTo("/account");
        Mailbox.await(anna.email(), "password was changed");
    }

    /** A thief of the mailbox may have asked for one. */
    @Test
    void withdrawsTheCodesThatWereAskedForBefore() {
        Visitor anna = Visitor.unknown();
        Browser here = house.browserOf(anna);
        Browser there = house.browser();
        Page recovery = there.submit(there.open("/recover"), Map.of("email", anna.email()));
        String code = Mailbox.await(anna.email(), "code for a new").code();

        change(here, anna.password(), NEW);

        assertThat(there.submit(recovery, Map.of("code", code, "password", NEW + " of a thief"))
                        .status())
                .isEqualTo(422);
        assertThat(anna.signIn(house.browser(), NEW).path()).isEqualTo("/account");
    }

    @Test
    void endsWhatACallerThatDiedLeftOpen() {
        Visitor anna = Visitor.unknown();
        Browser there = house.browserOf(anna);
        Account account = accounts.find(new EmailAddress(anna.email())).orElseThrow();

        replacePassword.handle(account.id(), hashing.hash(NEW), "");

        assertThat(anna.signIn(house.browser()).status()).isEqualTo(422);
        assertThat(there.open("/account").path()).as("in a second").isEqualTo("/account");
        clock.shift(Duration.ofMinutes(2));
        await().untilAsserted(() -> assertThat(there.open("/account").path()).isEqualTo("/login"));
        assertThat(Mailbox.await(anna.email(), 2).subject()).isEqualTo("Your FitConnect password was changed");
        assertThat(anna.signIn(house.browser(), NEW).path()).isEqualTo("/account");
    }

    @Test
    void leavesNothingToDoOnceItIsDone() {
        Visitor anna = Visitor.unknown();
        Browser here = house.browserOf(anna);
        change(here, anna.password(), NEW);

        assertThat(jdbc.sql("select count(*) from due_work where queue = 'former-access'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void asksForThePresentPassword() {
        Visitor anna = Visitor.unknown();
        Browser browser = house.browserOf(anna);

        Page page = change(browser, "not the password", NEW);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("This is not your current password");
        assertThat(anna.signIn(house.browser()).path()).isEqualTo("/account");
    }

    @Test
    void slowsGuessingThePresentPasswordDown() {
        Visitor anna = Visitor.unknown();
        Browser browser = house.browserOf(anna);
        for (int guess = 0; guess < 6; guess++) {
            change(browser, "not the password " + guess, NEW);
        }

        assertThat(change(browser, anna.password(), NEW).status()).isEqualTo(429);
    }

    @Test
    void refusesAWeakPasswordBesideItsField() {
        Visitor anna = Visitor.unknown();
        Browser browser = house.browserOf(anna);

        Page page = change(browser, anna.password(), "password123");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.answer().body()).contains("id=\"password-fault\"");
    }

    @Test
    void isForSignedInPeopleOnly() {
        assertThat(house.browser().open("/account/password").path()).isEqualTo("/login");
    }

    private static Page change(Browser browser, String current, String password) {
        return browser.submit(browser.open("/account/password"), Map.of("current", current, "password", password));
    }
}
