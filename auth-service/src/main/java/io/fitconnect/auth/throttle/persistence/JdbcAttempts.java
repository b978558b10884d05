package io.fitconnect.auth.throttle.persistence;

import io.fitconnect.auth.throttle.Attempts;
import io.fitconnect.auth.throttle.BackOff;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recent attempts in the table {@code sign_in_attempt}. */
@Repository
class JdbcAttempts implements Attempts {

    private final JdbcClient jdbc;

    JdbcAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<BackOff> find(String bucket) {
        return jdbc.sql("select failures, last_attempt_at, blocked_until from sign_in_attempt where bucket = :bucket")
                .param("bucket", bucket)
                .query(JdbcAttempts::backOff)
                .optional();
    }

    @Override
    public void save(String bucket, BackOff backOff) {
        jdbc.sql("""
                        insert into sign_in_attempt (bucket, failures, last_attempt_at, blocked_until)
                        values (:bucket, :failures, :lastAttempt, :blockedUntil)
                        on conflict (bucket) do update set
                            failures = excluded.failures,
                            last_attempt_at = excluded.last_attempt_at,
                            blocked_until = excluded.blocked_until
                        """)
                .param("bucket", bucket)
                .param("failures", backOff.failures())
                .param("lastAttempt", backOff.lastAttempt().atOffset(ZoneOffset.UTC))
                .param("blockedUntil", backOff.blockedUntil().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void forget(String bucket) {
        jdbc.sql("delete from sign_in_attempt where bucket = :bucket")
                .param("bucket", bucket)
                .update();
    }

    private static BackOff backOff(ResultSet row, int number) throws SQLException {
        return new BackOff(
                row.getInt("failures"),
                row.getObject("last_attempt_at", OffsetDateTime.class).toInstant(),
                row.getObject("blocked_until", OffsetDateTime.class).toInstant());
    }
}
