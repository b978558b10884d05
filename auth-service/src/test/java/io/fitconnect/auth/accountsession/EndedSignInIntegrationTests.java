package io.fitconnect.auth.accountsession;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.audit.AuditEntry;
import io.fitconnect.auth.audit.AuditLog;
import io.fitconnect.auth.session.SignedInSession;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Visitor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is recorded and revoked when sign-ins end. */
@AuthServiceTest
class EndedSignInIntegrationTests {

    private final House house;
    private final Accounts accounts;
    private final ListSignIns listSignIns;
    private final EndApp endApp;
    private final EndAllOthers endAllOthers;
    private final AuditLog log;
    private final JdbcClient jdbc;
    private final Visitor anna = Visitor.unknown();

    EndedSignInIntegrationTests(
            House house,
            Accounts accounts,
            ListSignIns listSignIns,
            EndApp endApp,
            EndAllOthers endAllOthers,
            AuditLog log,
            JdbcClient jdbc) {
        this.house = house;
        this.accounts = accounts;
        this.listSignIns = listSignIns;
        this.endApp = endApp;
        this.endAllOthers = endAllOthers;
        this.log = log;
        this.jdbc = jdbc;
    }

    @Test
    void revokesTheTokensOfAnAppAndRecordsIt() {
        Browser browser = house.browserOf(anna);
        App.web("openid").signIn(browser, house.wire());
        AccountId account = account();

        String family = listSignIns.handle(account).apps().get(0).family().id();
        endApp.handle(account, family);

        assertThat(events(account)).contains("app-disconnected");
        assertThat(jdbc.sql("select family_id from revocation where account_id = ?")
                        .param(account.value())
                        .query(String.class)
                        .list())
                .containsExactly(family);
    }

    @Test
    void recordsThatAllOthersEnded() {
        house.browserOf(anna);
        anna.signIn(house.browser());
        AccountId account = account();
        List<SignedInSession> both = listSignIns.handle(account).sessions();
        assertThat(both).hasSize(2);

        assertThat(endAllOthers.handle(account, both.get(1).sessionId())).isTrue();

        assertThat(listSignIns.handle(account).sessions())
                .extracting(SignedInSession::sessionId)
                .containsExactly(both.get(1).sessionId());
        assertThat(events(account)).contains("sessions-ended");
    }

    @Test
    void endsNothingForASessionThatHasEndedItself() {
        house.browserOf(anna);
        AccountId account = account();

        assertThat(endAllOthers.handle(account, "ended")).isFalse();

        assertThat(listSignIns.handle(account).sessions()).hasSize(1);
        assertThat(events(account)).doesNotContain("sessions-ended");
    }

    private AccountId account() {
        return accounts.find(new EmailAddress(anna.email())).orElseThrow().id();
    }

    private List<String> events(AccountId account) {
        return log.list(account, Optional.empty(), 20).stream()
                .map(AuditEntry::event)
                .toList();
    }
}
