package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.throttle.Attempts;
import io.fitconnect.auth.throttle.BackOff;
import io.fitconnect.auth.throttle.TooManyAttempts;
import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: an attempt is refused while the last failures are too close, those for the account from the network
 * or those of the network for any account. Only a failure is written, so that people who sign in from one network share no
 * row; permits bound what is checked before a failure is counted. It works on what was typed, so it tells nothing about
 * which accounts exist.
 */
@Component
class SignInThrottle {

    private static final int ONE_AT_A_TIME = 1;

    private final Attempts attempts;
    private final Transactions transactions;
    private final SignInSettings settings;
    private final Clock clock;
    private final Counter networkRefusals;
    private final AttemptPermits permits = new AttemptPermits();

    SignInThrottle(
            Attempts attempts, Transactions transactions, SignInSettings settings, Clock clock, MeterRegistry meters) {
        this.attempts = attempts;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
        this.networkRefusals = meters.counter("fitconnect.auth.network.refusals");
    }

    /**
     * Runs the check of a password when the attempt is allowed, and counts its {@link WrongCredentials} as a failure; any
     * other outcome counts for nothing.
     *
     * @throws TooManyAttempts without running the check
     */
    <T> T guard(EmailAddress email, String address, Supplier<T> check) {
        String account = SignInBucket.of(email, address);
        String network = SignInBucket.ofNetwork(address, clock.instant(), settings.forgetAfter());
        Duration wait = settings.permitWait();
        return permits.run(
                account,
                ONE_AT_A_TIME,
                settings.freeAttempts(),
                wait,
                () -> permits.run(
                        network,
                        settings.networkConcurrency(),
                        settings.networkQueue(),
                        wait,
                        () -> checkPermitted(account, network, check)));
    }

    /** Counts a failure before the permits are given back. */
    private <T> T checkPermitted(String account, String network, Supplier<T> check) {
        Standing before = transactions.run(() -> new Standing(find(account), find(network)));
        refuseBlocked(before);
        try {
            T result = check.get();
            forget(account, before);
            return result;
        } catch (WrongCredentials failure) {
            countFailure(account, network);
            throw failure;
        }
    }

    private void refuseBlocked(Standing standing) {
        Instant now = clock.instant();
        if (standing.ofNetwork().isBlocked(now)) {
            networkRefusals.increment();
        }
        if (standing.isBlocked(now)) {
            throw new TooManyAttempts(standing.remaining(now));
        }
    }

    /** The owner has proved it; the network keeps its failures. */
    private void forget(String account, Standing before) {
        if (before.ofAccount().failures() > 0) {
            transactions.run(() -> attempts.forget(account));
        }
    }

    private void countFailure(String account, String network) {
        Instant now = clock.instant();
        transactions.run(() -> {
            attempts.save(account, find(account).fail(now, settings.withAccount()));
            attempts.save(network, find(network).fail(now, settings.withNetwork()));
        });
    }

    private BackOff find(String bucket) {
        return attempts.find(bucket).orElseGet(BackOff::none);
    }

    private record Standing(BackOff ofAccount, BackOff ofNetwork) {

        boolean isBlocked(Instant now) {
            return ofAccount.isBlocked(now) || ofNetwork.isBlocked(now);
        }

        Duration remaining(Instant now) {
            return Collections.max(List.of(ofAccount.remaining(now), ofNetwork.remaining(now)));
        }
    }
}
