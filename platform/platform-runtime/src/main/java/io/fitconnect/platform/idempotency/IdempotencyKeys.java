package io.fitconnect.platform.idempotency;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives a repeated request the answer of the first one. Key and answer are stored in the transaction of the effect;
 * of two equal requests at the same time one waits for the other at the key's row.
 */
public final class IdempotencyKeys {

    private static final int MAX_LENGTH = 255;

    private final JdbcTemplate jdbc;
    private final Transactions transactions;
    private final JsonMapper json;
    private final Clock clock;

    public IdempotencyKeys(JdbcTemplate jdbc, Transactions transactions, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Runs the effect once for a key.
     *
     * @param scope       who asks and for what, such as {@code <account id>/POST /api/v1/trainings}
     * @param key         the header {@code Idempotency-Key}, 1 to 255 characters
     * @param fingerprint a digest of the request; another request under the same key is refused with 422
     * @param resultType  a record that Jackson writes and reads
     */
    public <T> T once(String scope, String key, String fingerprint, Class<T> resultType, Supplier<T> effect) {
        if (key.isBlank() || key.length() > MAX_LENGTH) {
            throw new Refusal(CommonProblems.INVALID_REQUEST, "An Idempotency-Key has 1 to 255 characters.");
        }
        return transactions.run(() -> {
            if (isNew(scope, key, fingerprint)) {
                T result = effect.get();
                keep(scope, key, json.writeValueAsString(result));
                return result;
            }
            return json.readValue(getKept(scope, key, fingerprint), resultType);
        });
    }

    private boolean isNew(String scope, String key, String fingerprint) {
        return jdbc.update("""
                        insert into idempotency_key (scope, key, fingerprint, result, created_at) values (?, ?, ?, '', ?)
                        on conflict (scope, key) do nothing""", scope, key, fingerprint, clock.instant().atOffset(ZoneOffset.UTC)) == 1;
    }

    private void keep(String scope, String key, String result) {
        jdbc.update("update idempotency_key set result = ? where scope = ? and key = ?", result, scope, key);
    }

    private String getKept(String scope, String key, String fingerprint) {
        List<String> results = jdbc.queryForList(
                "select result from idempotency_key where scope = ? and key = ? and fingerprint = ?",
                String.class,
                scope,
                key,
                fingerprint);
        if (results.isEmpty()) {
            throw new Refusal(
                    CommonProblems.IDEMPOTENCY_KEY_REUSED,
                    "This Idempotency-Key was used for a different request. Use a new key for a new request.");
        }
        return results.get(0);
    }
}
