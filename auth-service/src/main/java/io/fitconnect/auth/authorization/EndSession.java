package io.fitconnect.auth.authorization;

import io.fitconnect.platform.usecase.UseCase;

/** Ends what a session granted to the house's own clients: their refresh tokens are good for nothing from now on. */
@UseCase
public class EndSession {

    private final Authorizations authorizations;

    EndSession(Authorizations authorizations) {
        this.authorizations = authorizations;
    }

    /** Returns how many authorizations ended. */
    public int handle(String sessionId) {
        return authorizations.endSession(sessionId);
    }
}
