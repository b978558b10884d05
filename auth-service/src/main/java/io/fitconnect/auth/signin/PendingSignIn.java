package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.AccountId;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in whose first factor was passed and whose second one is missing; gives no access to anything.
 *
 * @param shown what the first factor was passed with; absent in one that an earlier release began
 */
public record PendingSignIn(
        UUID accountId,
        Factor first,
        Instant passedAt,
        @Nullable ShownCredentials shown) implements Serializable {

    private static final Duration LIFE = Duration.ofMinutes(10);

    public AccountId account() {
        return new AccountId(accountId);
    }

    boolean isAlive(Instant now) {
        return now.isBefore(passedAt.plus(LIFE));
    }
}
