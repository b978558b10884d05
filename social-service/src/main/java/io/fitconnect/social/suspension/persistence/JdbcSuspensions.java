package io.fitconnect.social.suspension.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.social.suspension.Suspension;
import io.fitconnect.social.suspension.Suspensions;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSuspensions implements Suspensions, AthleteData {

    private final JdbcClient jdbc;

    JdbcSuspensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Suspension> list(UUID account) {
        return jdbc.sql("select s.* from suspension s where s.account_id = ?")
                .param(account)
                .query((row, number) -> {
                    OffsetDateTime until = row.getObject("until_at", OffsetDateTime.class);
                    return new Suspension(
                            account,
                            row.getObject("decision_id", UUID.class),
                            until == null ? null : until.toInstant());
                })
                .list();
    }

    @Override
    public void add(Suspension suspension) {
        Instant until = suspension.until();
        jdbc.sql("""
                        insert into suspension (account_id, decision_id, until_at)
                        values (:account, :decision, cast(:until as timestamptz))
                        on conflict (account_id, decision_id) do nothing""")
                .param("account", suspension.accountId())
                .param("decision", suspension.decisionId())
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void remove(UUID account, UUID decisionId) {
        jdbc.sql("delete from suspension where account_id = ? and decision_id = ?")
                .params(account, decisionId)
                .update();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from suspension where account_id = ?").param(athlete).update();
    }
}
