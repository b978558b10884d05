package io.fitconnect.auth.authorization;

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
}
