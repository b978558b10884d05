package io.fitconnect.auth.authorization;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.revocation.RevokeTokens;
import io.fitconnect.auth.revocation.RevokedTokens;
import io.fitconnect.auth.session.SignedInSessions;
import io.fitconnect.platform.usecase.UseCase;
import java.util.List;

/** Ends the sessions of an account but for one, with what they granted to the house's own clients. */
@UseCase
public class EndOtherSessions {

    private final SignedInSessions sessions;
    private final Authorizations authorizations;
    private final RevokeTokens revokeTokens;

    EndOtherSessions(SignedInSessions sessions, Authorizations authorizations, RevokeTokens revokeTokens) {
        this.sessions = sessions;
        this.authorizations = authorizations;
        this.revokeTokens = revokeTokens;
    }

    /**
     * Ends them and returns how many browsers were signed in.
     *
     * @param keptSession the {@code sid} that goes on; empty to end all
     */
    public int handle(AccountId account, String keptSession) {
        List<String> ended = sessions.endOthers(account, keptSession);
        authorizations.endSessions(account, keptSession).stream()
                .distinct()
                .map(RevokedTokens::ofSession)
                .forEach(revokeTokens::handle);
        return ended.size();
    }
}
