package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.AccountId;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that passed its factors and waits for an answer of its owner; gives no access to anything.
 *
 * @param shown what the factors were passed with; absent in one that an earlier release began
 */
record HeldSignIn(
        UUID accountId,
        HashMap<Factor, Instant> passed,
        boolean remember,
        Instant since,
        @Nullable ShownCredentials shown)
        implements Serializable {

    private static final Duration LIFE = Duration.ofMinutes(10);

    AccountId account() {
        return new AccountId(accountId);
    }

    boolean isAlive(Instant now) {
        return now.isBefore(since.plus(LIFE));
    }
}
