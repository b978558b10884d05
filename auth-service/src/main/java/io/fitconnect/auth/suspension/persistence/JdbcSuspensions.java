package io.fitconnect.auth.suspension.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.suspension.Suspension;
import io.fitconnect.auth.suspension.Suspensions;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code account_suspension}. */
@Repository
class JdbcSuspensions implements Suspensions, AthleteData {

    private final JdbcClient jdbc;

    JdbcSuspensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void take(AccountId account, Suspension suspension) {
        keep(account, suspension.decision(), suspension.until(), false);
    }

    @Override
    public void lift(AccountId account, UUID decision) {
        keep(account, decision, null, true);
    }

    private void keep(AccountId account, UUID decision, @Nullable Instant until, boolean lifted) {
        jdbc.sql("""
                        insert into account_suspension (account_id, decision_id, until_at, lifted)
                        values (:account, :decision, cast(:until as timestamptz), :lifted)
                        on conflict (account_id, decision_id) do update set
                            until_at = coalesce(excluded.until_at, account_suspension.until_at),
                            lifted = account_suspension.lifted or excluded.lifted""")
                .param("account", account.value())
                .param("decision", decision)
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .param("lifted", lifted)
                .update();
    }

    @Override
    public List<Suspension> listStanding(AccountId account) {
        return jdbc.sql("""
                        select decision_id, until_at from account_suspension where account_id = :account and not lifted
                        order by until_at desc nulls first, decision_id""")
                .param("account", account.value())
                .query((row, number) -> {
                    OffsetDateTime until = row.getObject("until_at", OffsetDateTime.class);
                    return new Suspension(
                            row.getObject("decision_id", UUID.class), until == null ? null : until.toInstant());
                })
                .list();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from account_suspension where account_id = :account")
                .param("account", athlete)
                .update();
    }
}
