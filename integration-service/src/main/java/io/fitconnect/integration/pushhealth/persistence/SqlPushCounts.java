package io.fitconnect.integration.pushhealth.persistence;

import io.fitconnect.integration.pushhealth.PushCount;
import io.fitconnect.integration.pushhealth.PushCounts;
import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts in the table {@code app_push_hour}. */
@Repository
class SqlPushCounts implements PushCounts, Expiring {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;

    SqlPushCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(String clientId, Instant hour, PushCount count) {
        jdbc.sql("""
                        insert into app_push_hour (client_id, hour, accepted, timed, took_millis, last_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (client_id, hour) do update set
                        accepted = app_push_hour.accepted + excluded.accepted,
                        timed = app_push_hour.timed + excluded.timed,
                        took_millis = app_push_hour.took_millis + excluded.took_millis,
                        last_at = greatest(app_push_hour.last_at, excluded.last_at)""")
                .params(
                        clientId,
                        hour.atOffset(ZoneOffset.UTC),
                        count.accepted(),
                        count.timed(),
                        count.tookMillis(),
                        count.lastAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<PushCount> find(String clientId, Instant from) {
        return jdbc.sql("""
                        select sum(accepted) as accepted, sum(timed) as timed, sum(took_millis) as took_millis,
                        max(last_at) as last_at
                        from app_push_hour where client_id = ? and hour >= ? having count(*) > 0""")
                .params(clientId, from.atOffset(ZoneOffset.UTC))
                .query((row, number) -> toCount(row))
                .optional();
    }

    @Override
    public void remove(String clientId) {
        jdbc.sql("delete from app_push_hour where client_id = ?")
                .param(clientId)
                .update();
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("app_push_hour", "client_id, hour", "hour").kept(KEPT);
    }

    private static PushCount toCount(ResultSet row) throws SQLException {
        return new PushCount(
                row.getLong("accepted"),
                row.getLong("timed"),
                row.getLong("took_millis"),
                row.getObject("last_at", OffsetDateTime.class).toInstant());
    }
}
