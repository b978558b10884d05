package io.fitconnect.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.administration.Staff;
import io.fitconnect.auth.administration.SuspendAccount;
import io.fitconnect.auth.outsideprovider.UnlinkProvider;
import io.fitconnect.auth.passwordchange.ChangePassword;
import io.fitconnect.auth.session.SessionLife;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.OutsideIdp;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Phone;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.Visitor;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sign-in during which the account changes. */
@AuthServiceTest
class SessionEntranceIntegrationTests {

    private final House house;
    private final ShiftedClock clock;
    private final Accounts accounts;
    private final SessionEntrance entrance;
    private final SessionLife sessionLife;
    private final ChangePassword changePassword;
    private final SuspendAccount suspendAccount;
    private final UnlinkProvider unlinkProvider;
    private final Visitor anna = Visitor.unknown();
    private final String session = UUID.randomUUID().toString();

    SessionEntranceIntegrationTests(
            House house,
            ShiftedClock clock,
            Accounts accounts,
            SessionEntrance entrance,
            SessionLife sessionLife,
            ChangePassword changePassword,
            SuspendAccount suspendAccount,
            UnlinkProvider unlinkProvider) {
        this.house = house;
        this.clock = clock;
        this.accounts = accounts;
        this.entrance = entrance;
        this.sessionLife = sessionLife;
        this.changePassword = changePassword;
        this.suspendAccount = suspendAccount;
        this.unlinkProvider = unlinkProvider;
    }

    @Test
    void beginsOnceNothingHasChanged() {
        Account proven = proven();

        assertThat(begin(proven)).isEqualTo(SessionEntrance.Entry.BEGUN);

        assertThat(sessionLife.use(proven.id(), session)).isTrue();
    }

    @Test
    void doesNotBeginAfterTheProvenPasswordChanged() {
        Account proven = proven();
        changePassword.handle(proven.id(), "another hash", "");

        assertThat(begin(proven)).isEqualTo(SessionEntrance.Entry.OUTDATED);

        assertThat(sessionLife.use(proven.id(), session)).isFalse();
    }

    @Test
    void doesNotBeginAfterTheAccountWasLocked() {
        Account proven = proven();
        suspendAccount.handle(proven.id(), "Sends spam", new Staff(AccountId.next(), Set.of(Role.ADMINISTRATOR)));

        assertThat(begin(proven)).isEqualTo(SessionEntrance.Entry.SUSPENDED);

        assertThat(sessionLife.use(proven.id(), session)).isFalse();
    }

    @Test
    void doesNotReviveASessionThatEnded() {
        Account proven = proven();

        assertThat(entrance.goOn(proven.id(), ShownCredentials.of(proven), session))
                .isEqualTo(SessionEntrance.Entry.OUTDATED);

        assertThat(sessionLife.use(proven.id(), session)).isFalse();
    }

    @Test
    void refusesTheSecondFactorOfAPasswordThatChanged() {
        Phone phone = Phone.setUp(house.browserOf(anna), clock);
        Browser thief = house.browser();
        Page question = anna.signIn(thief);
        assertThat(question.path()).isEqualTo("/login/second-factor");
        changePassword.handle(account().id(), "another hash", "");

        Page refused = thief.submit(question, Map.of("code", phone.code(1)));

        assertThat(refused.path()).isEqualTo("/login");
        assertThat(thief.open("/account").path()).isEqualTo("/login");
    }

    @ParameterizedTest
    @EnumSource(value = Factor.class, names = "PASSWORD", mode = EnumSource.Mode.EXCLUDE)
    void doesNotBeginAfterWhatWasShownIsRemoved(Factor factor) {
        Account proven = proven();
        ShownCredentials shown = ShownCredentials.of(proven).with(factor, "removed long ago");

        assertThat(entrance.begin(proven.id(), shown, session)).isEqualTo(SessionEntrance.Entry.OUTDATED);

        assertThat(sessionLife.use(proven.id(), session)).isFalse();
    }

    @Test
    void refusesTheSecondFactorBehindALinkThatIsRemoved() {
        Browser owner = house.browserOf(anna);
        String subject = UUID.randomUUID().toString();
        owner.open(OutsideIdp.signIn(
                owner.submitById(owner.open("/account/security"), "link-example", Map.of()), Map.of("sub", subject)));
        Phone phone = Phone.setUp(owner, clock);
        Browser thief = house.browser();
        Page question = thief.open(OutsideIdp.signIn(thief.open("/login/with/example"), Map.of("sub", subject)));
        assertThat(question.path()).isEqualTo("/login/second-factor");
        unlinkProvider.handle(account().id(), "example");

        Page refused = thief.submit(question, Map.of("code", phone.code(1)));

        assertThat(refused.path()).isEqualTo("/login");
        assertThat(thief.open("/account").path()).isEqualTo("/login");
    }

    private SessionEntrance.Entry begin(Account proven) {
        return entrance.begin(proven.id(), ShownCredentials.of(proven), session);
    }

    private Account proven() {
        house.browserOf(anna);
        return account();
    }

    private Account account() {
        return accounts.find(new EmailAddress(anna.email())).orElseThrow();
    }
}
