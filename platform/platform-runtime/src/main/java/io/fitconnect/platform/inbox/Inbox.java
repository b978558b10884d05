package io.fitconnect.platform.inbox;

import io.fitconnect.platform.account.ErasedAccounts;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes a consumer idempotent: the effect runs in the transaction that records the event's id for this consumer, so an
 * event that comes again has no second effect, and an effect that failed is not recorded.
 */
public final class Inbox {

    private final JdbcTemplate jdbc;
    private final Transactions transactions;
    private final ErasedAccounts erased;
    private final Clock clock;

    public Inbox(JdbcTemplate jdbc, Transactions transactions, ErasedAccounts erased, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.erased = erased;
        this.clock = clock;
    }

    /**
     * Runs the effect unless this consumer has already taken the event, or the event is about an erased account.
     *
     * @param consumer stable name, {@code <service>.<listener>}; a renamed consumer takes everything again
     * @param effect   touches nothing but the database and the outbox, since it may run more than once
     */
    public void once(String consumer, Event event, Runnable effect) {
        transactions.run(() -> {
            if (!erased.concerns(event) && isNew(consumer, event)) {
                effect.run();
            }
        });
    }

    private boolean isNew(String consumer, Event event) {
        return jdbc.update("""
                        insert into inbox_event (consumer, event_id, received_at) values (?, ?, ?)
                        on conflict (consumer, event_id) do nothing""", consumer, event.id(), clock.instant().atOffset(ZoneOffset.UTC)) == 1;
    }
}
