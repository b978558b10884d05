package io.fitconnect.auth.clientregistration;

import io.fitconnect.auth.account.AccountId;
import java.time.Instant;

/**
 * The right to register one application.
 *
 * @param owner     the account that the application will belong to
 * @param id        the token's own {@code jti}
 * @param expiresAt when the right ends unused
 */
record InitialAccess(AccountId owner, String id, Instant expiresAt) {}
