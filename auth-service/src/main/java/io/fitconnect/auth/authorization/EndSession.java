package io.fitconnect.auth.authorization;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.revocation.RevokeTokens;
import io.fitconnect.auth.revocation.RevokedTokens;
import io.fitconnect.auth.session.SignedInSessions;
import io.fitconnect.platform.usecase.UseCase;

/** Ends what a session granted to the house's own clients: their refresh tokens and access tokens are revoked. */
@UseCase
public class EndSession {

    private final SignedInSessions sessions;
    private final Authorizations authorizations;
    private final RevokeTokens revokeTokens;
    private final AccountAudit audit;

    EndSession(
            SignedInSessions sessions, Authorizations authorizations, RevokeTokens revokeTokens, AccountAudit audit) {
        this.sessions = sessions;
        this.authorizations = authorizations;
        this.revokeTokens = revokeTokens;
        this.audit = audit;
    }

    /**
     * Returns how many authorizations ended.
     *
     * @param how the account's owner signed out, or ended the session from elsewhere
     */
    public int handle(AccountId account, String sessionId, AuditEvent how) {
        sessions.end(account, sessionId);
        audit.record(account, how);
        revokeTokens.handle(RevokedTokens.ofSession(sessionId));
        return authorizations.endSession(sessionId);
    }
}
