package io.fitconnect.auth.audit;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.origin.Origin;
import io.fitconnect.auth.origin.Origins;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Records what happens to an account, with the origin of the present request. Joins the caller's transaction, so that an act and
 * its entry stand or fall together; opens one where there is none.
 */
@Component
public class AccountAudit {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_CHARACTERS = 100;

    private final AuditLog log;
    private final AuditSettings settings;
    private final Origins origins;
    private final Transactions transactions;
    private final Clock clock;

    AccountAudit(AuditLog log, AuditSettings settings, Origins origins, Transactions transactions, Clock clock) {
        this.log = log;
        this.settings = settings;
        this.origins = origins;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Records an event that says all by itself. */
    public void record(AccountId account, AuditEvent event) {
        record(account, event, "");
    }

    /**
     * Records an event.
     *
     * @param detail what {@link AuditEvent} says; a long one is cut. Never a secret, and nothing of another person
     */
    public void record(AccountId account, AuditEvent event, String detail) {
        AuditEntry entry = entryOf(event, detail, origins.current());
        transactions.run(() -> {
            if (event.isBounded()) {
                log.addBounded(account, entry, entry.at().minus(HOUR), settings.failuresPerHour());
            } else {
                log.add(account, entry);
            }
        });
    }

    /** Records what staff did to an account; where they sit is not its owner's business. */
    public void recordByStaff(AccountId account, AuditEvent event, String detail) {
        AuditEntry entry = entryOf(event, detail, Origin.UNKNOWN);
        transactions.run(() -> log.add(account, entry));
    }

    /** Records a failure for the account with this address; costs the same when no account has it. */
    public void recordFailure(EmailAddress email, AuditEvent event) {
        AuditEntry entry = entryOf(event, "", origins.current());
        transactions.run(() -> log.addBounded(email, entry, entry.at().minus(HOUR), settings.failuresPerHour()));
    }

    private AuditEntry entryOf(AuditEvent event, String detail, Origin origin) {
        Instant now = clock.instant();
        int length = Math.min(detail.codePointCount(0, detail.length()), MOST_CHARACTERS);
        return new AuditEntry(
                Ids.at(now), now, event.wireName(), detail.substring(0, detail.offsetByCodePoints(0, length)), origin);
    }
}
