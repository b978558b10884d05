package io.fitconnect.auth.mail;

import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.digest.Sha256;
import io.fitconnect.auth.throttle.Attempts;
import io.fitconnect.auth.throttle.BackOff;
import io.fitconnect.auth.throttle.BackOffPolicy;
import io.fitconnect.auth.throttle.Network;
import io.fitconnect.auth.throttle.SharedCount;
import io.fitconnect.auth.throttle.TooManyAttempts;
import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Bounds the mail that strangers can cause: to one mailbox under whatever name, whatever its reason, to the addresses of one small domain
 * together, and from one network or the wider ones around it. It counts what was typed,
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
        Duration wait = transactions.run(() -> countNetworks(bucketsOf(address, now), now));
        if (!wait.isZero()) {
            meters.counter("fitconnect.auth.mail.refusals", "limit", "network").increment();
            throw new TooManyAttempts(wait);
        }
    }

    /** Returns how long they wait; those that wait are not counted again. */
    private Duration countNetworks(List<String> buckets, Instant now) {
        Map<String, SharedCount> counts = attempts.countShared(buckets);
        Duration longest = Duration.ZERO;
        for (int step = 0; step < buckets.size(); step++) {
            BackOff backOff =
                    counts.getOrDefault(buckets.get(step), SharedCount.NONE).backOff(settings.ofNetwork(step));
            if (backOff.isBlocked(now) && backOff.remaining(now).compareTo(longest) > 0) {
                longest = backOff.remaining(now);
            }
        }
        if (longest.isZero()) {
            attempts.addShared(buckets, now);
        }
        return longest;
    }

    private List<String> bucketsOf(String address, Instant now) {
        long period = now.toEpochMilli() / settings.period();
        return Network.stepsOf(address).stream()
                .map(network -> Sha256.of("mail network " + network + " " + period))
                .toList();
    }

    /**
     * Counts a mail to an address, within the caller's transaction; false when it must not be sent. All addresses of a domain that one
     * party may own count together, unless an account stands behind the address: it exists because its owner read such a mail.
     *
     * @param isOwners whether the address is that of an account
     */
    public boolean allows(EmailAddress to, boolean isOwners) {
        Instant now = clock.instant();
        Recipient recipient = Recipient.of(to);
        boolean isDomainBlocked = settings.isCounted(recipient.domain()) && isDomainBlocked(recipient.domain(), now);
        boolean isMailboxBlocked = count(Sha256.of("mail address " + recipient.mailbox()), settings.ofAddress(), now)
                .isBlocked(now);
        if (isMailboxBlocked || (isDomainBlocked && !isOwners)) {
            meters.counter("fitconnect.auth.mail.refusals", "limit", isMailboxBlocked ? "address" : "domain")
                    .increment();
            return false;
        }
        return true;
    }

    private boolean isDomainBlocked(String domain, Instant now) {
        String bucket = Sha256.of("mail domain " + domain + " " + now.toEpochMilli() / settings.period());
        boolean isBlocked = attempts.countShared(List.of(bucket))
                .getOrDefault(bucket, SharedCount.NONE)
                .backOff(settings.ofDomain())
                .isBlocked(now);
        if (!isBlocked) {
            attempts.addShared(List.of(bucket), now);
        }
        return isBlocked;
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
