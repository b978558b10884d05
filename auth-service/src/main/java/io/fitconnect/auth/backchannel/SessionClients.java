package io.fitconnect.auth.backchannel;

import io.fitconnect.auth.account.AccountId;
import java.time.Instant;
import java.util.List;

/** Which clients took part in which sessions. Each method joins the caller's transaction. */
public interface SessionClients {

    /** Remembers that a client got an ID token of a session. */
    void add(SessionClient client, Instant expiresAt);

    /** Forgets a session; returns who took part. */
    List<SessionClient> removeSession(String sessionId);

    /** Forgets the sessions of an account but for one; returns who took part. */
    List<SessionClient> removeSessions(AccountId account, String keptSession);
}
