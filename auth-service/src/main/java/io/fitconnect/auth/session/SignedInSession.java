package io.fitconnect.auth.session;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.origin.Origin;
import java.time.Instant;

/**
 * The session of a signed-in browser.
 *
 * @param sessionId  the {@code sid} of tokens
 * @param lastUsedAt exact to some minutes, so that most requests write nothing
 * @param endsAt     when it ends, however often it is used
 * @param origin     of its last use
 */
public record SignedInSession(
        AccountId account, String sessionId, Instant startedAt, Instant lastUsedAt, Instant endsAt, Origin origin) {}
