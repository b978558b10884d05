package io.fitconnect.auth.accountsession;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.authorization.EndSession;
import io.fitconnect.auth.session.SignedInSessions;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;

/** Ends a session of an account from another browser, or the own one. */
@UseCase
public class EndOneSession {

    private final SignedInSessions sessions;
    private final EndSession endSession;
    private final Clock clock;

    EndOneSession(SignedInSessions sessions, EndSession endSession, Clock clock) {
        this.sessions = sessions;
        this.endSession = endSession;
        this.clock = clock;
    }

    public void handle(AccountId account, String sessionId) {
        if (sessions.find(account, sessionId, clock.instant()).isEmpty()) {
            throw new Refusal(CommonProblems.NOT_FOUND, "The account has no such session.");
        }
        endSession.handle(account, sessionId, AuditEvent.SESSION_ENDED);
    }
}
