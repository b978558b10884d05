package io.fitconnect.platform.account;

import io.fitconnect.platform.account.AccountErasures.Due;
import io.fitconnect.platform.account.AccountErasures.Leftover;
import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.outbox.KeyClosure;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Deletes what erasures have left outside of SQL and announces each erasure that has nothing left. Rows are erased once
 * more with the answer: a transaction below SERIALIZABLE, such as one of a queue, may have committed beside the erasure
 * without noticing it.
 */
class FinishErasures {

    static final String TOPIC = "account.erasure";
    static final String ERASED = "account-erased.v1";

    private static final Logger LOG = LoggerFactory.getLogger(FinishErasures.class);

    private final EraseAccount eraseAccount;
    private final AccountErasures erasures;
    private final Map<String, LeftoverStore> stores;
    private final Transactions transactions;
    private final KeyClosure keys;
    private final AccountSettings settings;
    private final Clock clock;
    private final String service;

    FinishErasures(
            EraseAccount eraseAccount,
            AccountErasures erasures,
            List<LeftoverStore> stores,
            Transactions transactions,
            KeyClosure keys,
            AccountSettings settings,
            Clock clock,
            String service) {
        this.eraseAccount = eraseAccount;
        this.erasures = erasures;
        this.stores = stores.stream().collect(Collectors.toMap(LeftoverStore::name, Function.identity()));
        this.transactions = transactions;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
        this.service = service;
    }

    @Scheduled(fixedDelayString = "${fitconnect.account.poll-interval:1s}")
    void finishDue() {
        erasures.listDue(clock.instant(), settings.batch()).forEach(this::finish);
    }

    private void finish(Due due) {
        try {
            if (claim(due)) {
                deleteLeftovers(due.account());
                transactions.run(() -> answer(due.account()));
            }
        } catch (RuntimeException e) {
            LOG.warn("An account's erasure is not complete and will be retried: {}", e.toString());
        }
    }

    private boolean claim(Due due) {
        return transactions.run(() -> erasures.claim(due, clock.instant().plus(settings.retryAfter())));
    }

    private void deleteLeftovers(UUID account) {
        List<Leftover> some;
        do {
            some = erasures.listLeftovers(account, settings.batch());
            some.forEach(leftover -> {
                storeOf(leftover).delete(leftover.id());
                erasures.removeLeftover(account, leftover);
            });
        } while (!some.isEmpty());
    }

    private LeftoverStore storeOf(Leftover leftover) {
        LeftoverStore store = stores.get(leftover.store());
        if (store == null) {
            throw new IllegalStateException("No store is named " + leftover.store());
        }
        return store;
    }

    private void answer(UUID account) {
        eraseAccount.eraseRows(account);
        if (erasures.end(account)) {
            Instant now = clock.instant();
            String key = account.toString();
            keys.announceLast(new Announcement(TOPIC, key, ERASED, key, new AccountErased(account, service, now)));
        }
    }

    record AccountErased(UUID accountId, String service, Instant erasedAt) {}
}
