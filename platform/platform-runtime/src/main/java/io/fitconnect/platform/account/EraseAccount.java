package io.fitconnect.platform.account;

import io.fitconnect.platform.account.AccountErasures.Leftover;
import io.fitconnect.platform.outbox.KeyClosure;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Carries out the decision to delete an account, as far as SQL goes, in one transaction: the digest, the rows of all
 * features and of the platform, and the entry from which the rest is deleted and answered. A repeated decision is carried
 * out and answered again.
 */
final class EraseAccount {

    private final Transactions transactions;
    private final ErasedAccounts erased;
    private final AccountErasures erasures;
    private final List<AthleteData> features;
    private final KeyClosure keys;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    EraseAccount(
            Transactions transactions,
            ErasedAccounts erased,
            AccountErasures erasures,
            List<AthleteData> features,
            KeyClosure keys,
            JdbcTemplate jdbc,
            Clock clock) {
        this.transactions = transactions;
        this.erased = erased;
        this.erasures = erasures;
        this.features = List.copyOf(features);
        this.keys = keys;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void handle(UUID account) {
        transactions.run(() -> {
            erased.add(account);
            erasures.add(account, clock.instant());
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
        List<Leftover> leftovers = new ArrayList<>();
        features.forEach(feature -> feature.erase(account, (store, id) -> leftovers.add(new Leftover(store, id))));
        erasures.addLeftovers(account, leftovers);
        removeIdempotencyKeys(account);
    }

    /** Their scopes begin with the account, see {@code IdempotencyKeys}. */
    private void removeIdempotencyKeys(UUID account) {
        jdbc.update("delete from idempotency_key where scope like ?", account + "/%");
    }
}
