package io.fitconnect.auth.accountsession;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.authorization.EndOtherSessions;
import io.fitconnect.auth.session.SignedInSessions;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;

/** Ends all sessions of an account but the one that asks for it. Of two sessions that do so at once, one stays. */
@UseCase
public class EndAllOthers {

    private final SignedInSessions sessions;
    private final EndOtherSessions endOtherSessions;
    private final AccountAudit audit;
    private final Clock clock;

    EndAllOthers(SignedInSessions sessions, EndOtherSessions endOtherSessions, AccountAudit audit, Clock clock) {
        this.sessions = sessions;
        this.endOtherSessions = endOtherSessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does nothing and returns false when the asking session was ended meanwhile. */
    public boolean handle(AccountId account, String ownSession) {
        if (sessions.find(account, ownSession, clock.instant()).isEmpty()) {
            return false;
        }
        endOtherSessions.handle(account, ownSession);
        audit.record(account, AuditEvent.SESSIONS_ENDED);
        return true;
    }
}
