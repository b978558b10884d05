package io.fitconnect.auth.secondfactor;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.digest.Sha256;
import io.fitconnect.auth.throttle.Attempts;
import io.fitconnect.auth.throttle.BackOff;
import io.fitconnect.auth.throttle.BackOffPolicy;
import io.fitconnect.auth.throttle.Network;
import io.fitconnect.auth.throttle.TooManyAttempts;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Bounds how many codes are tried for an account. A try counts before its check, so that parallel guesses get no more of them. */
@Component
class CodeLimits {

    /** A stranger with the password gets some 300 tries a day; of a million codes three are good at a time. */
    private static final BackOffPolicy OF_ACCOUNT =
            new BackOffPolicy(10, Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofDays(1));

    private static final BackOffPolicy FROM_NETWORK =
            new BackOffPolicy(5, Duration.ofSeconds(2), Duration.ofMinutes(15), Duration.ofHours(1));

    private final Attempts attempts;
    private final Transactions transactions;
    private final Clock clock;

    CodeLimits(Attempts attempts, Transactions transactions, Clock clock) {
        this.attempts = attempts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Counts a try and returns how many of the account have failed in a row, with this one.
     *
     * @param known whether the owner used the browser before, so that other people's tries do not count for it
     * @throws TooManyAttempts without counting, when the last tries were too close
     */
    int count(AccountId account, String address, boolean known) {
        Instant now = clock.instant();
        return transactions.run(() -> {
            int failures = 0;
            for (Limit limit : limits(account, address, known)) {
                BackOff before = attempts.find(limit.bucket()).orElseGet(BackOff::none);
                if (before.isBlocked(now)) {
                    throw new TooManyAttempts(before.remaining(now));
                }
                BackOff after = before.fail(now, limit.policy());
                attempts.save(limit.bucket(), after);
                failures = after.failures();
            }
            return failures;
        });
    }

    /** Forgets the tries of who has just proved to be the owner. */
    void forget(AccountId account, String address) {
        transactions.run(() -> limits(account, address, false).forEach(limit -> attempts.forget(limit.bucket())));
    }

    private static List<Limit> limits(AccountId account, String address, boolean known) {
        List<Limit> limits = new ArrayList<>();
        limits.add(new Limit(Sha256.of("second factor " + account + " " + Network.of(address)), FROM_NETWORK));
        if (!known) {
            limits.add(new Limit(Sha256.of("second factor " + account), OF_ACCOUNT));
        }
        return limits;
    }

    private record Limit(String bucket, BackOffPolicy policy) {}
}
