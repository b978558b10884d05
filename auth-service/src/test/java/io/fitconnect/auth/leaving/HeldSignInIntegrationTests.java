package io.fitconnect.auth.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.administration.Staff;
import io.fitconnect.auth.administration.SuspendAccount;
import io.fitconnect.auth.passwordchange.ChangePassword;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.Visitor;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A sign-in to an account that is to be deleted, until its owner decides. */
@AuthServiceTest
class HeldSignInIntegrationTests {

    private static final Staff ADMINISTRATOR = new Staff(AccountId.next(), Set.of(Role.ADMINISTRATOR));

    private final House house;
    private final ShiftedClock clock;
    private final Accounts accounts;
    private final SuspendAccount suspendAccount;
    private final ChangePassword changePassword;
    private final Leavings leavings;
    private final Visitor anna = Visitor.unknown();

    HeldSignInIntegrationTests(
            House house,
            ShiftedClock clock,
            Accounts accounts,
            SuspendAccount suspendAccount,
            ChangePassword changePassword,
            Leavings leavings) {
        this.changePassword = changePassword;
        this.leavings = leavings;
        this.house = house;
        this.clock = clock;
        this.accounts = accounts;
        this.suspendAccount = suspendAccount;
    }

    @AfterEach
    void returnToTheRealTime() {
        clock.shift(Duration.ZERO);
    }

    @Test
    void isForgottenAfterTenMinutes() {
        Browser browser = house.browser();
        Page question = held(browser);

        clock.shift(Duration.ofMinutes(11));

        assertThat(browser.submit(question, Map.of("decision", "keep")).path()).isEqualTo("/login");
        assertThat(browser.open("/account").path()).isEqualTo("/login");
    }

    @Test
    void endsWhenTheAccountIsLockedMeanwhile() {
        Browser browser = house.browser();
        Page question = held(browser);
        suspendAccount.handle(
                accounts.find(new EmailAddress(anna.email())).orElseThrow().id(), "Sends spam", ADMINISTRATOR);

        assertThat(browser.submit(question, Map.of("decision", "keep")).path()).isEqualTo("/login/suspended");
        assertThat(browser.open("/account").path()).isEqualTo("/login");
    }

    @Test
    void endsWhenThePasswordChangesMeanwhile() {
        Browser browser = house.browser();
        Page question = held(browser);
        AccountId account =
                accounts.find(new EmailAddress(anna.email())).orElseThrow().id();
        changePassword.handle(account, "another hash", "");

        assertThat(browser.submit(question, Map.of("decision", "keep")).path()).isEqualTo("/login");
        assertThat(browser.open("/account").path()).isEqualTo("/login");
        assertThat(leavings.findOf(account)).as("the deletion goes on").isPresent();
    }

    @Test
    void changesTheNameOfTheSession() {
        Browser browser = house.browser();
        browser.open("/login");
        String before = browser.cookie("fitconnect-session");

        held(browser);

        assertThat(browser.cookie("fitconnect-session")).isNotEmpty().isNotEqualTo(before);
    }

    private Page held(Browser browser) {
        Browser first = house.browserOf(anna);
        first.submit(first.open("/account/data/delete"), Map.of("understood", "true"));
        Page question = anna.signIn(browser);
        assertThat(question.path()).isEqualTo("/login/keep-account");
        return question;
    }
}
