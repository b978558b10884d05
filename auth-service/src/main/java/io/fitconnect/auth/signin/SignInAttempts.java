package io.fitconnect.auth.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The recent attempts to sign in, one row for each pair of account and address that failed. */
@Repository
class SignInAttempts {

    private final JdbcClient jdbc;

    SignInAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<BackOff> find(String bucket) {
        return jdbc.sql("select failures, last_attempt_at, blocked_until from sign_in_attempt where bucket = :bucket")
                .param("bucket", bucket)
                .query(SignInAttempts::backOff)
                .optional();
    }

    void save(String bucket, BackOff backOff) {
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

    void forget(String bucket) {
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
