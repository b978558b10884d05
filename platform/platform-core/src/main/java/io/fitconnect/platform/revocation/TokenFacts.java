package io.fitconnect.platform.revocation;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether a token is revoked.
 *
 * @param subject   claim {@code sub}
 * @param sessionId claim {@code sid}; absent for a vendor's token and a machine's
 * @param clientId  claim {@code client_id}
 * @param familyId  claim {@value #FAMILY}; absent for a token that a client got for itself
 * @param issuedAt  claim {@code iat}; {@link Instant#EPOCH} when it is missing, so that any revocation counts
 */
public record TokenFacts(
        @Nullable String subject,
        @Nullable String sessionId,
        @Nullable String clientId,
        @Nullable String familyId,
        Instant issuedAt) {

    /** The claim that names what a token and its refresh tokens came of: one consent of a person to one client. */
    public static final String FAMILY = "family";

    /** Stands for the session of tokens that belong to none. */
    public static final String NO_SESSION = "";

    String session() {
        return Objects.requireNonNullElse(sessionId, NO_SESSION);
    }
}
