package io.fitconnect.auth.leaving;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.authorization.Authorizations;
import io.fitconnect.auth.authorization.EndOtherSessions;
import io.fitconnect.auth.leaving.EraseLeftAccount.DueErasure;
import io.fitconnect.auth.revocation.RevokeTokens;
import io.fitconnect.auth.revocation.RevokedTokens;
import io.fitconnect.auth.visibility.AccountVisibility;
import io.fitconnect.auth.visibility.HiddenFor;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Hides an account and ends its grants and tokens; it is erased after the time of grace. */
@UseCase
public class AskForDeletion {

    private static final String NO_SESSION = "";

    private final Accounts accounts;
    private final Leavings leavings;
    private final LeavingSettings settings;
    private final LeavingMails mails;
    private final EndOtherSessions endOtherSessions;
    private final Authorizations authorizations;
    private final RevokeTokens revokeTokens;
    private final DueWork work;
    private final AccountVisibility visibility;
    private final Clock clock;
    private final AccountAudit audit;

    AskForDeletion(
            Accounts accounts,
            Leavings leavings,
            LeavingSettings settings,
            LeavingMails mails,
            EndOtherSessions endOtherSessions,
            Authorizations authorizations,
            RevokeTokens revokeTokens,
            DueWork work,
            AccountVisibility visibility,
            Clock clock,
            AccountAudit audit) {
        this.accounts = accounts;
        this.leavings = leavings;
        this.settings = settings;
        this.mails = mails;
        this.endOtherSessions = endOtherSessions;
        this.authorizations = authorizations;
        this.revokeTokens = revokeTokens;
        this.work = work;
        this.visibility = visibility;
        this.clock = clock;
        this.audit = audit;
    }

    /** Returns the id of the report; the same when it was asked for before. */
    public UUID handle(AccountId id) {
        return leavings.findOf(id).map(Leaving::id).orElseGet(() -> leave(id));
    }

    private UUID leave(AccountId id) {
        Account account = accounts.find(id).orElseThrow();
        Instant now = clock.instant();
        Instant eraseAt = now.plus(settings.grace());
        UUID report = Ids.at(now);
        leavings.add(report, id, now, eraseAt);
        work.schedule(EraseLeftAccount.QUEUE, report.toString(), eraseAt, new DueErasure(report));
        endOtherSessions.handle(id, NO_SESSION);
        authorizations.endDevices(id);
        revokeTokens.handle(RevokedTokens.withoutSession(id));
        visibility.hide(id, HiddenFor.DELETION);
        audit.record(id, AuditEvent.DELETION_ASKED);
        mails.tellAsked(account, eraseAt);
        return report;
    }
}
