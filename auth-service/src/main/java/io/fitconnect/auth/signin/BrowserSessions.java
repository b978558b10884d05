package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.AccountId;

/** The sessions of signed-in browsers. */
public interface BrowserSessions {

    /** Ends the account's session with this {@code sid}, wherever its browser is; does nothing when there is none. */
    void end(AccountId account, String sessionId);

    /** Ends all sessions of the account but the one with this {@code sid}; an empty one keeps none. */
    void endOthers(AccountId account, String keptSessionId);
}
