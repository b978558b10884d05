package io.fitconnect.platform.account;

import io.fitconnect.platform.account.AccountLeftovers.Leftover;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows of athletes, of all features and of the platform. What they say of objects outside of SQL is kept, until the
 * erasure that follows {@code account-deletion-decided.v1} has deleted those too.
 */
public final class AthleteRows {

    private final List<AthleteData> features;
    private final AccountLeftovers leftovers;
    private final JdbcTemplate jdbc;

    AthleteRows(List<AthleteData> features, AccountLeftovers leftovers, JdbcTemplate jdbc) {
        this.features = List.copyOf(features);
        this.leftovers = leftovers;
        this.jdbc = jdbc;
    }

    /** Deletes all rows of the athlete within the caller's transaction. */
    public void erase(UUID athlete) {
        List<Leftover> found = new ArrayList<>();
        features.forEach(feature -> feature.erase(athlete, (store, id) -> found.add(new Leftover(store, id))));
        leftovers.add(athlete, found);
        removeIdempotencyKeys(athlete);
        jdbc.update("delete from hidden_account where account_id = ?", athlete);
    }

    List<String> stateTopics() {
        return features.stream()
                .flatMap(feature -> feature.stateTopics().stream())
                .distinct()
                .toList();
    }

    /** Their scopes begin with the account, see {@code IdempotencyKeys}. */
    private void removeIdempotencyKeys(UUID athlete) {
        jdbc.update("delete from idempotency_key where scope like ?", athlete + "/%");
    }
}
