package io.fitconnect.auth.authorization;

import io.fitconnect.auth.account.AccountId;
import java.util.Optional;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;

/** All authorizations. */
public interface Authorizations extends OAuth2AuthorizationService {

    /**
     * Ends a family whose current refresh token is not the presented one: it was used before, by the client or by
     * a party that copied it. Returns the family when that was so.
     */
    Optional<EndedFamily> endFamilyOfUsed(String refreshToken);

    /** Ends what a session granted to the house's own clients; returns how many authorizations that were. */
    int endSession(String sessionId);

    /**
     * Ends what the sessions of an account granted to the house's own clients, but for one; vendors keep what the athlete allowed.
     *
     * @param keptSession the session whose grants go on; empty to end all
     */
    int endSessions(AccountId account, String keptSession);
}
