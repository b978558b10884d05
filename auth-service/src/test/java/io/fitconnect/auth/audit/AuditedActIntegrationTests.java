package io.fitconnect.auth.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.accountsession.EndOneSession;
import io.fitconnect.auth.accountsession.ListSignIns;
import io.fitconnect.auth.administration.ChangeRole;
import io.fitconnect.auth.connectedapp.WithdrawConsent;
import io.fitconnect.auth.passwordchange.ChangePassword;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Phone;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.SoftKey;
import io.fitconnect.auth.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each act that a person must be able to find in the account's log. */
@AuthServiceTest
class AuditedActIntegrationTests {

    private static final String SEPARATOR = ": ";

    private final House house;
    private final Accounts accounts;
    private final AuditLog log;
    private final ChangePassword changePassword;
    private final ChangeRole changeRole;
    private final WithdrawConsent withdrawConsent;
    private final ListSignIns listSignIns;
    private final EndOneSession endOneSession;
    private final ShiftedClock clock;
    private final Visitor anna = Visitor.unknown();
    private Browser browser;
    private AccountId account;

    AuditedActIntegrationTests(
            House house,
            Accounts accounts,
            AuditLog log,
            ChangePassword changePassword,
            ChangeRole changeRole,
            WithdrawConsent withdrawConsent,
            ListSignIns listSignIns,
            EndOneSession endOneSession,
            ShiftedClock clock) {
        this.house = house;
        this.accounts = accounts;
        this.log = log;
        this.changePassword = changePassword;
        this.changeRole = changeRole;
        this.withdrawConsent = withdrawConsent;
        this.listSignIns = listSignIns;
        this.endOneSession = endOneSession;
        this.clock = clock;
        this.browser = house.browser();
        this.account = AccountId.next();
    }

    @BeforeEach
    void register() {
        browser = house.browserOf(anna);
        account = accounts.find(new EmailAddress(anna.email())).orElseThrow().id();
    }

    @Test
    void roles() {
        changeRole.handle(account, Role.EDITOR, true, Optional.empty());
        changeRole.handle(account, Role.EDITOR, true, Optional.empty());
        changeRole.handle(account, Role.EDITOR, false, Optional.empty());

        assertThat(events()).startsWith("role-taken: editor", "role-granted: editor", "signed-in: ");
    }

    @Test
    void passwords() {
        String hash = accounts.find(account).orElseThrow().passwordHash();

        changePassword.handle(account, hash, "the present session");
        changePassword.handle(account, hash, "");

        assertThat(events()).startsWith("password-recovered: ", "password-changed: ");
    }

    @Test
    void applications() {
        App tracker = App.tracker();
        tracker.redeem(
                house.wire(),
                browser.submit(browser.open(tracker.authorizationAddress()), Map.of("decision", "allow"))
                        .parameter("code"));
        assertThat(events()).startsWith("app-connected: Demo Tracker");

        withdrawConsent.handle(account, tracker.clientId(), Optional.empty());

        assertThat(events()).startsWith("app-disconnected: Demo Tracker");
    }

    @Test
    void scopes() {
        App coach = App.coach();
        browser.submit(browser.open(coach.authorizationAddress()), Map.of("decision", "allow"));

        withdrawConsent.handle(account, coach.clientId(), Optional.of("activity:write"));

        assertThat(events()).startsWith("app-changed: Coach", "app-connected: Coach");
    }

    @Test
    void copiedRefreshTokens() {
        App app = App.web("openid");
        String first = app.signIn(browser, house.wire()).text("refresh_token");
        Answer second = app.refresh(house.wire(), first);
        app.refresh(house.wire(), second.text("refresh_token"));

        app.refresh(house.wire(), first);

        assertThat(events()).anyMatch(event -> event.startsWith("refresh-token-reused: FitConnect"));
    }

    @Test
    void endedSessions() {
        anna.signIn(house.browser());

        endOneSession.handle(
                account, listSignIns.handle(account).sessions().get(0).sessionId());

        assertThat(events()).startsWith("session-ended: ");
    }

    @Test
    void factors() {
        SoftKey.next().register(browser, "My phone");
        Phone.setUp(browser, clock);

        assertThat(events()).startsWith("authenticator-added: ", "passkey-added: My phone");
    }

    private List<String> events() {
        return log.list(account, Optional.empty(), 20).stream()
                .map(entry -> entry.event() + SEPARATOR + entry.detail())
                .toList();
    }
}
