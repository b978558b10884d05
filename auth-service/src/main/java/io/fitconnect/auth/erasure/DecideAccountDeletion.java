package io.fitconnect.auth.erasure;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.revocation.RevokeTokens;
import io.fitconnect.auth.revocation.RevokedTokens;
import io.fitconnect.platform.account.AthleteRows;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Deletes an account with all that this service keeps of the person, revokes its tokens and announces it to the other
 * services. A decision for an account whose deletion is under way is announced again, since erasing twice does no harm.
 */
@UseCase
public class DecideAccountDeletion {

    private final Accounts accounts;
    private final Erasures erasures;
    private final AthleteRows rows;
    private final RevokeTokens revokeTokens;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideAccountDeletion(
            Accounts accounts,
            Erasures erasures,
            AthleteRows rows,
            RevokeTokens revokeTokens,
            Outbox outbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.erasures = erasures;
        this.rows = rows;
        this.revokeTokens = revokeTokens;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the erasure's id; nothing when there is no such account. */
    public Optional<UUID> handle(AccountId account) {
        Optional<UUID> erasure = accounts.find(account).isPresent()
                ? Optional.of(erase(account))
                : erasures.findPending(account).map(Erasure::id);
        erasure.ifPresent(id -> outbox.announce(AccountDeletionDecided.of(account, clock.instant())));
        return erasure;
    }

    private UUID erase(AccountId account) {
        Instant now = clock.instant();
        UUID id = Ids.at(now);
        rows.erase(account.value());
        revokeTokens.handle(RevokedTokens.ofAccount(account));
        erasures.add(id, account, now);
        events.publishEvent(new AccountPurged(account));
        return id;
    }
}
