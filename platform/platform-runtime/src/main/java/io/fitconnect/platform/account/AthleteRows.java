package io.fitconnect.platform.account;

import io.fitconnect.platform.account.AccountLeftovers.Leftover;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows of athletes, of all features and of the platform. What they say of objects outside of SQL is kept, until the
 * erasure that follows {@code account-deletion-decided.v1} has deleted those too.
 */
public final class AthleteRows {

    private final List<AthleteData> features;
    private final List<AthleteBulk> bulks;
    private final AccountLeftovers leftovers;
    private final JdbcTemplate jdbc;

    AthleteRows(List<AthleteData> features, AccountLeftovers leftovers, JdbcTemplate jdbc) {
        this.features = List.copyOf(features);
        this.bulks = features.stream()
                .filter(AthleteBulk.class::isInstance)
                .map(AthleteBulk.class::cast)
                .sorted(Comparator.comparing(AthleteRows::isOfThePlatform))
                .toList();
        this.leftovers = leftovers;
        this.jdbc = jdbc;
    }

    /** Deletes all rows of the athlete within the caller's transaction. */
    public void erase(UUID athlete) {
        List<Leftover> found = new ArrayList<>();
        features.forEach(feature -> feature.erase(athlete, (store, id) -> found.add(new Leftover(store, id))));
        leftovers.add(athlete, found);
        int removed;
        do {
            removed = removeIdempotencyKeys(athlete, AthleteBulk.BATCH);
        } while (removed > 0);
        jdbc.update("delete from hidden_account where account_id = ?", athlete);
    }

    /**
     * Deletes some of the rows that features keep by the thousand, in the caller's transaction. The platform's own come last, blocks among them: they
     * hide what is still to be deleted.
     *
     * @return how many; 0 when none is left
     */
    int eraseSome(UUID athlete, int most) {
        List<Leftover> found = new ArrayList<>();
        for (AthleteBulk feature : bulks) {
            int erased = feature.eraseSome(athlete, most, (store, id) -> found.add(new Leftover(store, id)));
            if (erased > 0) {
                leftovers.add(athlete, found);
                return erased;
            }
        }
        return removeIdempotencyKeys(athlete, most);
    }

    List<String> stateTopics() {
        return features.stream()
                .flatMap(feature -> feature.stateTopics().stream())
                .distinct()
                .toList();
    }

    /** Their scopes begin with the account, see {@code IdempotencyKeys}. */
    private int removeIdempotencyKeys(UUID athlete, int most) {
        return jdbc.update(
                "delete from idempotency_key where (scope, key) in ("
                        + "select scope, key from idempotency_key where scope like ? limit ?)",
                athlete + "/%",
                most);
    }

    private static boolean isOfThePlatform(AthleteBulk feature) {
        return feature.getClass().getPackageName().startsWith("io.fitconnect.platform");
    }
}
