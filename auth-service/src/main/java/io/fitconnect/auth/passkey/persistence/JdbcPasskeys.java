package io.fitconnect.auth.passkey.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.passkey.Passkey;
import io.fitconnect.auth.passkey.Passkeys;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passkeys in the table {@code passkey}, as their owners see them. */
@Repository
class JdbcPasskeys implements Passkeys, AthleteData {

    private final JdbcClient jdbc;

    JdbcPasskeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Passkey> list(AccountId account) {
        return jdbc.sql("select id, credential_id, label, backup_state, created_at, last_used_at from passkey"
                        + " where account_id = :account order by created_at, id")
                .param("account", account.value())
                .query(JdbcPasskeys::passkey)
                .list();
    }

    @Override
    public void rename(AccountId account, UUID id, String label) {
        jdbc.sql("update passkey set label = :label where id = :id and account_id = :account")
                .param("id", id)
                .param("account", account.value())
                .param("label", label)
                .update();
    }

    @Override
    public Optional<String> remove(AccountId account, UUID id) {
        return jdbc.sql("delete from passkey where id = :id and account_id = :account returning label")
                .param("id", id)
                .param("account", account.value())
                .query(String.class)
                .optional();
    }

    @Override
    public void erase(UUID athleteId, Leftovers leftovers) {
        jdbc.sql("delete from passkey where account_id = :account")
                .param("account", athleteId)
                .update();
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        return new Passkey(
                row.getObject("id", UUID.class),
                row.getString("credential_id"),
                row.getString("label"),
                row.getBoolean("backup_state"),
                time(row, "created_at"),
                time(row, "last_used_at"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
