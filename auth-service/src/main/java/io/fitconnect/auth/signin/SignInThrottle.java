package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: an attempt is recorded before the password is looked at, and refused while the last ones are too
 * close. It works on what was typed, so it tells nothing about which accounts exist.
 */
@Component
class SignInThrottle {

    private final SignInAttempts attempts;
    private final Transactions transactions;
    private final SignInSettings settings;
    private final Clock clock;

    SignInThrottle(SignInAttempts attempts, Transactions transactions, SignInSettings settings, Clock clock) {
        this.attempts = attempts;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** Records an attempt, or refuses it. */
    void begin(EmailAddress email, String address) {
        String bucket = SignInBucket.of(email, address);
        Instant now = clock.instant();
        BackOff before = transactions.run(() -> record(bucket, now));
        if (before.isBlocked(now)) {
            throw new TooManyAttempts(before.remaining(now));
        }
    }

    /** Forgets the attempts of somebody who has proved to be the account's owner. */
    void succeeded(EmailAddress email, String address) {
        transactions.run(() -> attempts.forget(SignInBucket.of(email, address)));
    }

    /** Decides at the moment at which the caller decides: an attempt that is let through is recorded. */
    private BackOff record(String bucket, Instant now) {
        BackOff before = attempts.find(bucket).orElseGet(BackOff::none);
        if (!before.isBlocked(now)) {
            attempts.save(bucket, before.attempt(now, settings));
        }
        return before;
    }
}
