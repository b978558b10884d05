package io.fitconnect.auth.signin;

import io.fitconnect.auth.throttle.Attempts;
import io.fitconnect.auth.throttle.BackOff;
import io.fitconnect.auth.throttle.SharedCount;
import io.fitconnect.auth.throttle.TooManyAttempts;
import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down. A browser or network that an account's owner signed in from before answers for its own failures only, so
 * neither guessing elsewhere nor a neighbour's failures stop the owner. All other attempts also wait for the failures of the account
 * and of their networks, and more so while the whole house is under a storm of failures. Only a failure is written, and what a
 * crowd shares is spread over rows; permits bound what is checked before a failure is counted. It works on what was typed, so it
 * tells nothing about which accounts exist.
 */
@Component
class SignInThrottle {

    private static final int ONE_AT_A_TIME = 1;

    private final Attempts attempts;
    private final Transactions transactions;
    private final SignInSettings settings;
    private final Clock clock;
    private final MeterRegistry meters;
    private final AttemptPermits permits = new AttemptPermits();

    SignInThrottle(
            Attempts attempts, Transactions transactions, SignInSettings settings, Clock clock, MeterRegistry meters) {
        this.attempts = attempts;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
        Stream.of("own", "account", "network").forEach(this::refusals); // seen before they happen
    }

    /**
     * Runs the check of a password when the attempt is allowed, and counts its {@link WrongCredentials} as a failure; any
     * other outcome counts for nothing.
     *
     * @param onFailure joins the transaction that counts a failure
     * @throws TooManyAttempts without running the check
     */
    <T> T guard(SignInAttempt attempt, Runnable onFailure, Supplier<T> check) {
        String own = attempt.ownBucket();
        if (attempt.isKnown()) {
            return inTurn(own, () -> checkPermitted(own, List.of(), onFailure, check));
        }
        Instant now = clock.instant();
        Shared shared = new Shared(
                SignInBucket.ofAccount(attempt.typed()),
                SignInBucket.ofNetworks(attempt.address(), now, settings.forgetAfter()),
                SignInBucket.ofHouse(now, settings.stormPeriod()));
        return inTurn(
                shared.account(),
                () -> permits.run(
                        shared.networks().get(0),
                        settings.networkConcurrency(),
                        settings.networkQueue(),
                        settings.permitWait(),
                        () -> checkPermitted(own, List.of(shared), onFailure, check)));
    }

    private <T> T inTurn(String bucket, Supplier<T> check) {
        return permits.run(bucket, ONE_AT_A_TIME, settings.freeAttempts(), settings.permitWait(), check);
    }

    /** Counts a failure before the permits are given back. */
    private <T> T checkPermitted(String own, List<Shared> shared, Runnable onFailure, Supplier<T> check) {
        Instant now = clock.instant();
        List<Standing> standings = transactions.run(() -> standings(own, shared));
        refuseBlocked(standings, now);
        try {
            T result = check.get();
            if (standings.get(0).backOff().failures() > 0) {
                transactions.run(
                        () -> attempts.forget(own)); // the owner has proved it; what is shared keeps its failures
            }
            return result;
        } catch (WrongCredentials failure) {
            countFailure(own, shared, onFailure);
            throw failure;
        }
    }

    private List<Standing> standings(String own, List<Shared> shared) {
        List<Standing> standings = new ArrayList<>();
        standings.add(new Standing("own", find(own)));
        for (Shared crowd : shared) {
            standings.add(new Standing("account", find(crowd.account())));
            Map<String, SharedCount> counts = attempts.countShared(crowd.all());
            boolean storm = countOf(counts, crowd.house()).failures() >= settings.stormFailures();
            for (int step = 0; step < crowd.networks().size(); step++) {
                standings.add(new Standing(
                        "network",
                        countOf(counts, crowd.networks().get(step)).backOff(settings.withNetwork(step, storm))));
            }
        }
        return standings;
    }

    private static SharedCount countOf(Map<String, SharedCount> counts, String bucket) {
        return counts.getOrDefault(bucket, SharedCount.NONE);
    }

    private void refuseBlocked(List<Standing> standings, Instant now) {
        Duration wait = Duration.ZERO;
        for (Standing standing : standings) {
            if (standing.backOff().isBlocked(now)) {
                refusals(standing.limit()).increment();
                Duration remaining = standing.backOff().remaining(now);
                wait = remaining.compareTo(wait) > 0 ? remaining : wait;
            }
        }
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
    }

    private void countFailure(String own, List<Shared> shared, Runnable onFailure) {
        Instant now = clock.instant();
        transactions.run(() -> {
            attempts.save(own, find(own).fail(now, settings.withOwn()));
            for (Shared crowd : shared) {
                attempts.save(crowd.account(), find(crowd.account()).fail(now, settings.withAccount()));
                attempts.addShared(crowd.all(), now);
            }
            onFailure.run();
        });
    }

    private BackOff find(String bucket) {
        return attempts.find(bucket).orElseGet(BackOff::none);
    }

    private Counter refusals(String limit) {
        return meters.counter("fitconnect.auth.sign.in.refusals", "limit", limit);
    }

    /** What an attempt from an unknown place has in common with others. */
    private record Shared(String account, List<String> networks, String house) {

        List<String> all() {
            return Stream.concat(networks.stream(), Stream.of(house)).toList();
        }
    }

    private record Standing(String limit, BackOff backOff) {}
}
