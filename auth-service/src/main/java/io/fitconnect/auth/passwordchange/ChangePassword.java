package io.fitconnect.auth.passwordchange;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.authorization.Authorizations;
import io.fitconnect.auth.authorization.EndOtherSessions;
import io.fitconnect.auth.emailchange.CancelEmailChange;
import io.fitconnect.auth.mail.AccountMails;
import io.fitconnect.auth.mail.AccountMails.Link;
import io.fitconnect.auth.proof.Proofs;
import io.fitconnect.auth.remembereddevice.DeviceMemory;
import io.fitconnect.auth.revocation.RevokeTokens;
import io.fitconnect.auth.revocation.RevokedTokens;
import io.fitconnect.auth.wayin.RecentWaysIn;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Duration;

/**
 * Replaces a password: what other sessions granted ends, devices are signed out, open proofs are withdrawn, browsers forgotten, tokens are revoked, and the owner gets
 * a mail that also counts the other ways into the account that were added lately: those stay.
 * The caller ends the other browsers' sessions after the commit.
 */
@UseCase
public class ChangePassword {

    private static final String CHANGED = "password-changed";
    private static final Duration WORTH_SENDING = Duration.ofDays(7);

    private final Accounts accounts;
    private final EndOtherSessions endOtherSessions;
    private final Proofs proofs;
    private final CancelEmailChange cancelEmailChange;
    private final RevokeTokens revokeTokens;
    private final DeviceMemory devices;
    private final AccountMails mails;
    private final AccountAudit audit;
    private final Clock clock;
    private final Authorizations authorizations;
    private final RecentWaysIn recentWaysIn;

    ChangePassword(
            Accounts accounts,
            EndOtherSessions endOtherSessions,
            Proofs proofs,
            CancelEmailChange cancelEmailChange,
            RevokeTokens revokeTokens,
            DeviceMemory devices,
            AccountMails mails,
            AccountAudit audit,
            Clock clock,
            Authorizations authorizations,
            RecentWaysIn recentWaysIn) {
        this.accounts = accounts;
        this.endOtherSessions = endOtherSessions;
        this.proofs = proofs;
        this.cancelEmailChange = cancelEmailChange;
        this.revokeTokens = revokeTokens;
        this.devices = devices;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.authorizations = authorizations;
        this.recentWaysIn = recentWaysIn;
    }

    /**
     * Replaces the password.
     *
     * @param keptSession the {@code sid} whose grants go on; empty to end all
     */
    public void handle(AccountId id, String passwordHash, String keptSession) {
        Account account = accounts.find(id).orElseThrow();
        account.changePassword(passwordHash);
        accounts.saveAndFlush(account);
        endOtherSessions.handle(id, keptSession);
        authorizations.endDevices(id);
        proofs.withdraw(id);
        cancelEmailChange.handle(id); // a thief of the former password may have begun it
        devices.forgetAll(id);
        revokeTokens.handle(RevokedTokens.ofAccount(id));
        audit.record(id, keptSession.isEmpty() ? AuditEvent.PASSWORD_RECOVERED : AuditEvent.PASSWORD_CHANGED);
        mails.send(
                Ids.next().toString(), // not the account's id: an erasure finds none in a waiting mail
                CHANGED,
                account.email(),
                account.locale(),
                clock.instant().plus(WORTH_SENDING),
                Link.to("/recover"),
                account.displayName().value(),
                recentWaysIn.count(id));
    }
}
