package io.fitconnect.auth.replay;

import java.time.Instant;

/** The signed statements that were used. */
public interface UsedStatements {

    /**
     * Uses a statement up, in the caller's transaction or one of its own.
     *
     * @param signer    who signed, such as the thumbprint of a key or the id of a client
     * @param jti       the statement's own id
     * @param goodUntil when the statement expires, and may be forgotten
     * @return false when it was used before
     */
    boolean use(String signer, String jti, Instant goodUntil);
}
