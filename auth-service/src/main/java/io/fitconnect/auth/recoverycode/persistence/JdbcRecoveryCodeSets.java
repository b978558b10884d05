package io.fitconnect.auth.recoverycode.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.recoverycode.RecoveryCodeSet;
import io.fitconnect.auth.recoverycode.RecoveryCodeSets;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recovery codes in the table {@code recovery_code_set}. */
@Repository
class JdbcRecoveryCodeSets implements RecoveryCodeSets, AthleteData {

    private static final String SEPARATOR = " ";

    private final JdbcClient jdbc;

    JdbcRecoveryCodeSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<RecoveryCodeSet> find(AccountId account) {
        return jdbc.sql("select sealed_key, digests, created_at from recovery_code_set where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> new RecoveryCodeSet(
                        row.getString("sealed_key"),
                        split(row.getString("digests")),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void save(AccountId account, RecoveryCodeSet set) {
        jdbc.sql("""
                        insert into recovery_code_set (account_id, sealed_key, digests, unused, created_at)
                        values (:account, :key, :digests, :unused, :createdAt)
                        on conflict (account_id) do update set sealed_key = excluded.sealed_key,
                            digests = excluded.digests, unused = excluded.unused, created_at = excluded.created_at
                        """)
                .param("account", account.value())
                .param("key", set.sealedKey())
                .param("digests", String.join(SEPARATOR, set.digests()))
                .param("unused", set.digests().size())
                .param("createdAt", set.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void remove(AccountId account) {
        jdbc.sql("delete from recovery_code_set where account_id = :account")
                .param("account", account.value())
                .update();
    }

    @Override
    public void erase(UUID athleteId, Leftovers leftovers) {
        remove(new AccountId(athleteId));
    }

    private static List<String> split(String digests) {
        return digests.isEmpty() ? List.of() : List.of(digests.split(SEPARATOR, -1));
    }
}
