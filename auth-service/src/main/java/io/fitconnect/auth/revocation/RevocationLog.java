package io.fitconnect.auth.revocation;

import java.time.Instant;
import java.util.List;

/** What was revoked, in the order of recording. */
public interface RevocationLog {

    void add(RevokedTokens tokens, Instant notBefore, Instant now);

    List<RecordedRevocation> listAfter(LogPosition position, int limit);
}
