package io.fitconnect.auth.throttle.persistence;

import io.fitconnect.auth.throttle.Attempts;
import io.fitconnect.auth.throttle.BackOff;
import io.fitconnect.auth.throttle.SharedCount;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recent attempts in the table {@code sign_in_attempt}. A shared bucket is spread over rows, of which a writer takes any. */
@Repository
class JdbcAttempts implements Attempts {

    private static final int SHARDS = 8;
    private static final String SHARD = "#";

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

    @Override
    public Map<String, SharedCount> countShared(Collection<String> buckets) {
        List<String> rows = buckets.stream()
                .flatMap(bucket -> IntStream.range(0, SHARDS).mapToObj(shard -> bucket + SHARD + shard))
                .toList();
        Map<String, SharedCount> counts = new HashMap<>();
        buckets.forEach(bucket -> counts.put(bucket, SharedCount.NONE));
        jdbc.sql("select bucket, failures, last_attempt_at, blocked_until from sign_in_attempt where bucket in (:rows)")
                .param("rows", rows)
                .query((row, number) -> counts.merge(
                        bucketOf(row.getString("bucket")),
                        new SharedCount(
                                row.getInt("failures"), backOff(row, number).lastAttempt()),
                        SharedCount::plus))
                .list();
        return counts;
    }

    @Override
    public void addShared(Collection<String> buckets, Instant now) {
        int shard = ThreadLocalRandom.current().nextInt(SHARDS);
        for (String bucket : buckets) {
            jdbc.sql("""
                            insert into sign_in_attempt (bucket, failures, last_attempt_at, blocked_until)
                            values (:bucket, 1, :now, :now)
                            on conflict (bucket) do update set
                                failures = sign_in_attempt.failures + 1,
                                last_attempt_at = excluded.last_attempt_at
                            """)
                    .param("bucket", bucket + SHARD + shard)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private static String bucketOf(String row) {
        return row.substring(0, row.lastIndexOf(SHARD));
    }

    private static BackOff backOff(ResultSet row, int number) throws SQLException {
        return new BackOff(
                row.getInt("failures"),
                row.getObject("last_attempt_at", OffsetDateTime.class).toInstant(),
                row.getObject("blocked_until", OffsetDateTime.class).toInstant());
    }
}
