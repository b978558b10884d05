package io.fitconnect.platform.account;

import io.fitconnect.platform.account.AccountLeftovers.Leftover;
import io.fitconnect.platform.account.FinishErasure.PendingErasure;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.outbox.KeyClosure;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Carries out the decision to delete an account, as far as SQL goes, in one transaction: the digest, the rows of all
 * features and of the platform, and the due work that deletes the rest and answers. A repeated decision is carried
 * out and answered again.
 */
final class EraseAccount {

    private final Transactions transactions;
    private final ErasedAccounts erased;
    private final AccountLeftovers leftovers;
    private final DueWork work;
    private final List<AthleteData> features;
    private final KeyClosure keys;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    EraseAccount(
            Transactions transactions,
            ErasedAccounts erased,
            AccountLeftovers leftovers,
            DueWork work,
            List<AthleteData> features,
            KeyClosure keys,
            JdbcTemplate jdbc,
            Clock clock) {
        this.transactions = transactions;
        this.erased = erased;
        this.leftovers = leftovers;
        this.work = work;
        this.features = List.copyOf(features);
        this.keys = keys;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void handle(UUID account) {
        transactions.run(() -> {
            erased.add(account);
            work.schedule(FinishErasure.QUEUE, Ids.next().toString(), clock.instant(), new PendingErasure(account));
            eraseRows(account);
            keys.close(
                    account.toString(),
                    features.stream()
                            .flatMap(feature -> feature.stateTopics().stream())
                            .distinct()
                            .toList());
        });
    }

    /** Deletes the rows of all features and of the platform within the caller's transaction. */
    void eraseRows(UUID account) {
        List<Leftover> found = new ArrayList<>();
        features.forEach(feature -> feature.erase(account, (store, id) -> found.add(new Leftover(store, id))));
        leftovers.add(account, found);
        removeIdempotencyKeys(account);
    }

    /** Their scopes begin with the account, see {@code IdempotencyKeys}. */
    private void removeIdempotencyKeys(UUID account) {
        jdbc.update("delete from idempotency_key where scope like ?", account + "/%");
    }
}
