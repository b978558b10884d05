package io.fitconnect.auth.revocation;

import java.time.Instant;

/** One entry of the log. */
public record RecordedRevocation(RevokedTokens tokens, Instant notBefore, LogPosition position) {}
