package io.fitconnect.auth.mail;

import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.digest.Sha256;
import io.fitconnect.auth.throttle.Attempts;
import io.fitconnect.auth.throttle.BackOff;
import io.fitconnect.auth.throttle.BackOffPolicy;
import io.fitconnect.auth.throttle.Network;
import io.fitconnect.auth.throttle.TooManyAttempts;
import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Bounds the mail that strangers can cause: to one address, whatever its reason, and from one network. It counts what was typed,
 * so it tells nothing about which accounts exist.
 */
@Component
public class MailLimits {

    private final Attempts attempts;
    private final Transactions transactions;
    private final MailLimitSettings settings;
    private final MeterRegistry meters;
    private final Clock clock;

    MailLimits(
            Attempts attempts,
            Transactions transactions,
            MailLimitSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.attempts = attempts;
        this.transactions = transactions;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Counts a mail that a network asks for.
     *
     * @throws TooManyAttempts when its last ones were too close
     */
    public void requireNetwork(String address) {
        Instant now = clock.instant();
        String bucket = Sha256.of("mail network " + Network.of(address) + " " + now.toEpochMilli() / settings.period());
        BackOff before = transactions.run(() -> count(bucket, settings.ofNetwork(), now));
        if (before.isBlocked(now)) {
            meters.counter("fitconnect.auth.mail.refusals", "limit", "network").increment();
            throw new TooManyAttempts(before.remaining(now));
        }
    }

    /** Counts a mail to an address, within the caller's transaction; false when it must not be sent. */
    public boolean allows(EmailAddress to) {
        Instant now = clock.instant();
        boolean allowed = !count(Sha256.of("mail address " + to.value()), settings.ofAddress(), now)
                .isBlocked(now);
        if (!allowed) {
            meters.counter("fitconnect.auth.mail.refusals", "limit", "address").increment();
        }
        return allowed;
    }

    /** A refused one is not counted, so that a person who tries again does not wait longer for it. */
    private BackOff count(String bucket, BackOffPolicy policy, Instant now) {
        BackOff before = attempts.find(bucket).orElseGet(BackOff::none);
        if (!before.isBlocked(now)) {
            attempts.save(bucket, before.fail(now, policy));
        }
        return before;
    }
}
