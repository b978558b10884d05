package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: an attempt is recorded before the password is looked at, and refused while the last ones are too
 * close, those for the account from the network or those of the network for any account. It works on what was typed, so it
 * tells nothing about which accounts exist.
 */
@Component
class SignInThrottle {

    private final SignInAttempts attempts;
    private final Transactions transactions;
    private final SignInSettings settings;
    private final Clock clock;
    private final Counter networkRefusals;

    SignInThrottle(
            SignInAttempts attempts,
            Transactions transactions,
            SignInSettings settings,
            Clock clock,
            MeterRegistry meters) {
        this.attempts = attempts;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
        this.networkRefusals = meters.counter("fitconnect.auth.network.refusals");
    }

    /** Records an attempt, or refuses it. */
    void begin(EmailAddress email, String address) {
        Instant now = clock.instant();
        String account = SignInBucket.of(email, address);
        String network = bucketOfNetwork(address, now);
        Standing before = transactions.run(() -> record(account, network, now));
        if (before.ofNetwork().isBlocked(now)) {
            networkRefusals.increment();
        }
        if (before.isBlocked(now)) {
            throw new TooManyAttempts(before.remaining(now));
        }
    }

    /** Forgets the attempts of somebody who has proved to be the account's owner; the network keeps its other failures. */
    void succeeded(EmailAddress email, String address) {
        String network = bucketOfNetwork(address, clock.instant());
        transactions.run(() -> {
            attempts.forget(SignInBucket.of(email, address));
            forgetLast(network);
        });
    }

    /** Takes an attempt from the network's count whose password nobody had the time to look at. */
    void notLookedAt(String address) {
        String network = bucketOfNetwork(address, clock.instant());
        transactions.run(() -> forgetLast(network));
    }

    /** Decides at the moment at which the caller decides: an attempt that is let through is recorded. */
    private Standing record(String account, String network, Instant now) {
        Standing before = new Standing(find(account), find(network));
        if (!before.isBlocked(now)) {
            attempts.save(account, before.ofAccount().attempt(now, settings.withAccount()));
            attempts.save(network, before.ofNetwork().attempt(now, settings.withNetwork()));
        }
        return before;
    }

    private void forgetLast(String network) {
        BackOff rest = find(network).withoutLast();
        if (rest.failures() == 0) {
            attempts.forget(network);
        } else {
            attempts.save(network, rest);
        }
    }

    private BackOff find(String bucket) {
        return attempts.find(bucket).orElseGet(BackOff::none);
    }

    private String bucketOfNetwork(String address, Instant now) {
        return SignInBucket.ofNetwork(address, now, settings.forgetAfter());
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
