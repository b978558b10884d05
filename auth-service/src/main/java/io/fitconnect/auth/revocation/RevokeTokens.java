package io.fitconnect.auth.revocation;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;

/**
 * Revokes the access tokens that were issued until now. Joins the transaction of the use case that ends what they stand
 * for, so that neither happens without the other. A token of the same moment is revoked too: {@code iat} has no fractions,
 * and clocks of instances differ.
 */
@UseCase
public class RevokeTokens {

    private final RevocationLog log;
    private final RevocationLogSettings settings;
    private final Clock clock;

    RevokeTokens(RevocationLog log, RevocationLogSettings settings, Clock clock) {
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    public void handle(RevokedTokens tokens) {
        Instant now = clock.instant();
        log.add(tokens, now.plus(settings.clockSkew()), now);
    }
}
