package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.AccountId;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A sign-in whose first factor was passed and whose second one is missing; gives no access to anything. */
public record PendingSignIn(UUID accountId, Factor first, Instant passedAt) implements Serializable {

    private static final Duration LIFE = Duration.ofMinutes(10);

    public AccountId account() {
        return new AccountId(accountId);
    }

    boolean isAlive(Instant now) {
        return now.isBefore(passedAt.plus(LIFE));
    }
}
