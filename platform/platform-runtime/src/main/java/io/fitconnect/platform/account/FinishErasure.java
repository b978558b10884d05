package io.fitconnect.platform.account;

import io.fitconnect.platform.account.AccountLeftovers.Leftover;
import io.fitconnect.platform.account.FinishErasure.PendingErasure;
import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.outbox.KeyClosure;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Erases an account in transactions of bounded size: what features keep by the thousand, then what lies outside of SQL, and at last, with the answer,
 * the few rows of all other features. The last transaction looks for all rows again: one below SERIALIZABLE may have committed beside the erasure
 * without noticing it. After a crash, and for an account of many rows from turn to turn, the work goes on with what is left. Its key is the
 * account's digest, since keys stand in logs.
 */
final class FinishErasure implements WorkHandler<PendingErasure> {

    static final WorkQueue<PendingErasure> QUEUE = new WorkQueue<>("account-erasures", PendingErasure.class);
    static final String TOPIC = "account.erasure";
    static final String ERASED = "account-erased.v1";

    private static final int BATCH = 100;

    /** After so many transactions others have their turn. */
    private static final int TURN = 500;

    private final AthleteRows rows;
    private final AccountLeftovers leftovers;
    private final Map<String, LeftoverStore> stores;
    private final Transactions transactions;
    private final KeyClosure keys;
    private final AccountSettings settings;
    private final Clock clock;
    private final String service;

    FinishErasure(
            AthleteRows rows,
            AccountLeftovers leftovers,
            List<LeftoverStore> stores,
            Transactions transactions,
            KeyClosure keys,
            AccountSettings settings,
            Clock clock,
            String service) {
        this.rows = rows;
        this.leftovers = leftovers;
        this.stores = stores.stream().collect(Collectors.toMap(LeftoverStore::name, Function.identity()));
        this.transactions = transactions;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
        this.service = service;
    }

    @Override
    public WorkQueue<PendingErasure> queue() {
        return QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return WorkPolicy.STANDARD.withBackOff(Duration.ofSeconds(1), settings.longestBackOff());
    }

    @Override
    public void handle(WorkLease<PendingErasure> lease) {
        UUID account = lease.payload().accountId();
        if (eraseRows(account) && deleteLeftovers(account)) {
            transactions.run(() -> settle(account, lease));
        } else {
            transactions.run(() -> lease.reschedule(clock.instant()));
        }
    }

    /** A store that fails to delete is away: the erasure waits for it. */
    @Override
    public boolean isTransient(Throwable failure) {
        return failure instanceof LeftoverKept || WorkHandler.super.isTransient(failure);
    }

    /** Returns false when some may be left. */
    private boolean eraseRows(UUID account) {
        for (int done = 0; done < TURN; done++) {
            int erased = transactions.run(() -> rows.eraseSome(account, AthleteBulk.BATCH));
            if (erased == 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns false when some may be left. */
    private boolean deleteLeftovers(UUID account) {
        for (int done = 0; done < TURN; done += BATCH) {
            List<Leftover> some = leftovers.list(account, BATCH);
            if (some.isEmpty()) {
                return true;
            }
            delete(account, some);
        }
        return false;
    }

    private void delete(UUID account, List<Leftover> some) {
        List<Leftover> deleted = new ArrayList<>();
        try {
            some.forEach(leftover -> {
                delete(leftover);
                deleted.add(leftover);
            });
        } finally {
            transactions.run(() -> leftovers.remove(account, deleted));
        }
    }

    private void delete(Leftover leftover) {
        LeftoverStore store = stores.get(leftover.store());
        if (store == null) {
            throw new IllegalStateException("No store is named " + leftover.store());
        }
        try {
            store.delete(leftover.id());
        } catch (RuntimeException e) {
            throw new LeftoverKept(leftover.store(), e);
        }
    }

    private void settle(UUID account, WorkLease<PendingErasure> lease) {
        rows.erase(account);
        Instant now = clock.instant();
        if (leftovers.list(account, 1).isEmpty()) {
            lease.complete();
            String key = account.toString();
            keys.close(key, rows.stateTopics());
            keys.announceLast(new Announcement(TOPIC, key, ERASED, key, new AccountErased(account, service, now)));
        } else {
            lease.reschedule(now);
        }
    }

    record PendingErasure(UUID accountId) {}

    record AccountErased(UUID accountId, String service, Instant erasedAt) {}

    /** A store did not delete an object; the message names the store alone. */
    static final class LeftoverKept extends RuntimeException {
        LeftoverKept(String store, RuntimeException cause) {
            super("The store " + store + " did not delete an object of an erased account", cause);
        }
    }
}
