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
import io.fitconnect.auth.session.SignedInSessions;
import io.fitconnect.auth.wayin.RecentWaysIn;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Ends what a replaced password opened: what other sessions granted ends, devices are signed out, open proofs are withdrawn, browsers
 * forgotten, tokens are revoked, and the owner gets a mail that also counts the other ways into the account that were added lately: those
 * stay. The sessions end first, in a transaction of their own: those of an intruder that go on granting would make the large one fail.
 */
@Component
public class EndFormerAccess implements WorkHandler<FormerAccess> {

    private static final String CHANGED = "password-changed";
    private static final Duration WORTH_SENDING = Duration.ofDays(7);

    private final Accounts accounts;
    private final SignedInSessions sessions;
    private final Transactions transactions;
    private final DueWork work;
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

    EndFormerAccess(
            Accounts accounts,
            SignedInSessions sessions,
            Transactions transactions,
            DueWork work,
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
        this.sessions = sessions;
        this.transactions = transactions;
        this.work = work;
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

    /** Ends it, outside of a transaction. */
    public void handle(FormerAccess former) {
        end(former, () -> work.cancel(FormerAccess.QUEUE, former.key()));
    }

    @Override
    public WorkQueue<FormerAccess> queue() {
        return FormerAccess.QUEUE;
    }

    @Override
    public void handle(WorkLease<FormerAccess> lease) {
        end(lease.payload(), lease::complete);
    }

    private void end(FormerAccess former, Runnable settle) {
        transactions.run(() -> sessions.endOthers(former.account(), former.keptSession()));
        transactions.run(() -> {
            settle.run();
            accounts.find(former.account()).ifPresent(account -> end(account, former.keptSession()));
        });
    }

    private void end(Account account, String keptSession) {
        AccountId id = account.id();
        endOtherSessions.handle(id, keptSession);
        authorizations.endDevices(id);
        proofs.withdraw(id);
        cancelEmailChange.handle(id); // a thief of the former password may have begun it
        devices.forgetAll(id);
        revokeTokens.handle(RevokedTokens.withoutSession(id));
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
