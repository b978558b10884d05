package io.fitconnect.auth.remembereddevice.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.remembereddevice.RememberedDevice;
import io.fitconnect.auth.remembereddevice.RememberedDevices;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Browsers in the table {@code remembered_device}. */
@Repository
class JdbcRememberedDevices implements RememberedDevices, AthleteData {

    private static final String COLUMNS = "id, account_id, name, skips_second_factor, last_used_at, expires_at";

    private final JdbcClient jdbc;

    JdbcRememberedDevices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(RememberedDevice device, String secretDigest) {
        jdbc.sql("""
                        insert into remembered_device (id, account_id, secret_digest, name, skips_second_factor,
                            last_used_at, expires_at)
                        values (:id, :account, :secret, :name, :skips, :lastUsedAt, :expiresAt)
                        """)
                .param("id", device.id())
                .param("account", device.account().value())
                .param("secret", secretDigest)
                .param("name", device.name())
                .param("skips", device.skipsSecondFactor())
                .param("lastUsedAt", utc(device.lastUsedAt()))
                .param("expiresAt", utc(device.expiresAt()))
                .update();
    }

    @Override
    public Optional<RememberedDevice> find(UUID id, AccountId account, String secretDigest, Instant now) {
        return jdbc.sql("select " + COLUMNS + " from remembered_device where id = :id and account_id = :account"
                        + " and secret_digest = :secret and expires_at > :now")
                .param("id", id)
                .param("account", account.value())
                .param("secret", secretDigest)
                .param("now", utc(now))
                .query(JdbcRememberedDevices::device)
                .optional();
    }

    @Override
    public boolean renew(UUID id, String secretDigest, String nextDigest, Instant now) {
        return jdbc.sql("update remembered_device set secret_digest = :next, last_used_at = :now"
                                + " where id = :id and secret_digest = :secret")
                        .param("id", id)
                        .param("secret", secretDigest)
                        .param("next", nextDigest)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    @Override
    public boolean exists(UUID id, EmailAddress email, String secretDigest, Instant now) {
        return jdbc.sql("select count(*) from remembered_device d join account a on a.id = d.account_id"
                                + " where d.id = :id and a.email = :email and d.secret_digest = :secret"
                                + " and d.expires_at > :now")
                        .param("id", id)
                        .param("email", email.value())
                        .param("secret", secretDigest)
                        .param("now", utc(now))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    @Override
    public List<RememberedDevice> list(AccountId account, Instant now) {
        return jdbc.sql("select " + COLUMNS + " from remembered_device where account_id = :account"
                        + " and expires_at > :now order by last_used_at desc")
                .param("account", account.value())
                .param("now", utc(now))
                .query(JdbcRememberedDevices::device)
                .list();
    }

    @Override
    public boolean remove(AccountId account, UUID id) {
        return jdbc.sql("delete from remembered_device where id = :id and account_id = :account")
                        .param("id", id)
                        .param("account", account.value())
                        .update()
                > 0;
    }

    @Override
    public void removeAllBut(AccountId account, int newest) {
        jdbc.sql(
                        "delete from remembered_device where account_id = :account and id not in (select id"
                                + " from remembered_device where account_id = :account order by last_used_at desc limit :newest)")
                .param("account", account.value())
                .param("newest", newest)
                .update();
    }

    @Override
    public void erase(UUID athleteId, Leftovers leftovers) {
        removeAllBut(new AccountId(athleteId), 0);
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static RememberedDevice device(ResultSet row, int number) throws SQLException {
        return new RememberedDevice(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"),
                row.getBoolean("skips_second_factor"),
                row.getObject("last_used_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
