package io.fitconnect.gateway.websession.provider;

/** auth-service does not accept the code or the refresh token, now or later: the sign-in failed, or the session has ended. */
public final class GrantRefused extends RuntimeException {

    GrantRefused() {
        super("invalid_grant", null, false, false);
    }
}
