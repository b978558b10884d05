package io.fitconnect.auth.totp.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.totp.AuthenticatorApps;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Authenticator apps in the table {@code authenticator_app}. */
@Repository
class JdbcAuthenticatorApps implements AuthenticatorApps, AthleteData {

    private final JdbcClient jdbc;

    JdbcAuthenticatorApps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(AccountId account, String sealedSecret, long step, Instant now) {
        jdbc.sql("""
                        insert into authenticator_app (account_id, sealed_secret, last_step, added_at)
                        values (:account, :secret, :step, :now)
                        on conflict (account_id) do update set sealed_secret = excluded.sealed_secret,
                            last_step = excluded.last_step, added_at = excluded.added_at
                        """)
                .param("account", account.value())
                .param("secret", sealedSecret)
                .param("step", step)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<String> findSealedSecret(AccountId account) {
        return jdbc.sql("select sealed_secret from authenticator_app where account_id = :account")
                .param("account", account.value())
                .query(String.class)
                .optional();
    }

    @Override
    public boolean exists(AccountId account) {
        return findAddedAt(account).isPresent();
    }

    @Override
    public Optional<Instant> findAddedAt(AccountId account) {
        return jdbc.sql("select added_at from authenticator_app where account_id = :account")
                .param("account", account.value())
                .query((row, number) ->
                        row.getObject("added_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    @Override
    public boolean useStep(AccountId account, long step) {
        return jdbc.sql("update authenticator_app set last_step = :step"
                                + " where account_id = :account and last_step < :step")
                        .param("account", account.value())
                        .param("step", step)
                        .update()
                == 1;
    }

    @Override
    public boolean remove(AccountId account) {
        return jdbc.sql("delete from authenticator_app where account_id = :account")
                        .param("account", account.value())
                        .update()
                == 1;
    }

    @Override
    public void erase(UUID athleteId, Leftovers leftovers) {
        remove(new AccountId(athleteId));
    }
}
