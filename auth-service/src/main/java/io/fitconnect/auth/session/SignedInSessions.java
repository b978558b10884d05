package io.fitconnect.auth.session;

import io.fitconnect.auth.account.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sessions of all signed-in browsers; those that expired are not found. */
public interface SignedInSessions {

    /** Adds a session, or notes that an existing one was used. */
    void save(SignedInSession session, Instant expiresAt);

    Optional<SignedInSession> find(AccountId account, String sessionId, Instant now);

    /** The last used first. */
    List<SignedInSession> list(AccountId account, Instant now, int limit);

    /** How many the account has. */
    int count(AccountId account, Instant now);

    /** Ends one; false when the account has no such session. */
    boolean end(AccountId account, String sessionId);

    /** Ends all but one and returns those that ended. */
    List<String> endOthers(AccountId account, String keptSession);
}
