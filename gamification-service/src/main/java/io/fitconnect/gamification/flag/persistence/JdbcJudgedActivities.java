package io.fitconnect.gamification.flag.persistence;

import io.fitconnect.gamification.fairness.Evidence;
import io.fitconnect.gamification.fairness.TrackSketch;
import io.fitconnect.gamification.flag.JudgedActivities;
import io.fitconnect.gamification.flag.JudgedActivity;
import io.fitconnect.gamification.flag.TimeSpan;
import io.fitconnect.platform.sport.Sports;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what recordings are judged by, and the digests by which copies are found. */
@Repository
class JdbcJudgedActivities implements JudgedActivities {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NOTHING = "{}";

    /** Thousands pass one busy place; a copy shares nearly all digests with its original. */
    private static final int MOST_ALIKE = 100;

    private final JdbcClient jdbc;

    JdbcJudgedActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean put(JudgedActivity judged) {
        boolean isNewer = jdbc.sql("""
                                insert into judged_activity (athlete_id, activity_id, revision, withdrawn, sport, clocked,
                                    started_at, ended_at, evidence, sketch)
                                values (:athlete, :activity, :revision, false, :sport, :clocked,
                                    cast(:from as timestamptz), cast(:until as timestamptz), cast(:evidence as jsonb), :sketch)
                                on conflict (athlete_id, activity_id) do update set
                                    revision = excluded.revision, sport = excluded.sport, clocked = excluded.clocked,
                                    started_at = excluded.started_at, ended_at = excluded.ended_at,
                                    evidence = excluded.evidence, sketch = excluded.sketch
                                where judged_activity.revision < excluded.revision and not judged_activity.withdrawn""")
                        .param("athlete", judged.athlete())
                        .param("activity", judged.activity())
                        .param("revision", judged.revision())
                        .param("sport", judged.sport().key())
                        .param("clocked", judged.evidence().hasClock())
                        .param("from", time(judged.span(), TimeSpan::from))
                        .param("until", time(judged.span(), TimeSpan::until))
                        .param("evidence", JSON.writeValueAsString(judged.evidence()))
                        .param("sketch", bytes(judged.sketch()))
                        .update()
                == 1;
        if (isNewer) {
            forgetDigests(judged.athlete(), judged.activity());
            judged.sketch()
                    .index()
                    .forEach(digest -> jdbc.sql("""
                            insert into sketch_digest (digest, activity_id, athlete_id)
                            values (:digest, :activity, :athlete)""")
                            .param("digest", digest)
                            .param("activity", judged.activity())
                            .param("athlete", judged.athlete())
                            .update());
        }
        return isNewer;
    }

    @Override
    public void say(JudgedActivity judged) {
        jdbc.sql("update judged_activity set sport = :sport where athlete_id = :athlete and activity_id = :activity")
                .param("sport", judged.sport().key())
                .param("athlete", judged.athlete())
                .param("activity", judged.activity())
                .update();
    }

    @Override
    public Optional<JudgedActivity> find(UUID athlete, UUID activity) {
        return jdbc.sql("""
                        select * from judged_activity
                        where athlete_id = :athlete and activity_id = :activity and not withdrawn""")
                .param("athlete", athlete)
                .param("activity", activity)
                .query((row, number) -> judged(row))
                .optional();
    }

    @Override
    public boolean isOf(UUID athlete, UUID activity) {
        return jdbc.sql("""
                        select exists (
                            select 1 from judged_activity where athlete_id = :athlete and activity_id = :activity)""")
                .param("athlete", athlete)
                .param("activity", activity)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<JudgedActivity> listAlike(JudgedActivity judged) {
        List<Long> index = judged.sketch().index();
        if (index.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select j.* from (
                            select d.athlete_id, d.activity_id from sketch_digest d
                            where d.digest in (:digests) and d.activity_id <> :activity
                            group by d.athlete_id, d.activity_id
                            order by count(*) desc, d.activity_id limit :most) c
                        join judged_activity j on j.athlete_id = c.athlete_id and j.activity_id = c.activity_id
                        where not j.withdrawn""")
                .param("digests", index)
                .param("activity", judged.activity())
                .param("most", MOST_ALIKE)
                .query((row, number) -> judged(row))
                .list();
    }

    @Override
    public void withdraw(UUID athlete, UUID activity) {
        forgetDigests(athlete, activity);
        jdbc.sql("""
                        insert into judged_activity (athlete_id, activity_id, revision, withdrawn, sport, evidence, sketch)
                        values (:athlete, :activity, 0, true, :sport, cast(:nothing as jsonb), :empty)
                        on conflict (athlete_id, activity_id) do update set
                            withdrawn = true, sport = excluded.sport, started_at = null, ended_at = null, evidence = excluded.evidence, sketch = excluded.sketch""")
                .param("athlete", athlete)
                .param("activity", activity)
                .param("sport", Sports.other().key())
                .param("nothing", NOTHING)
                .param("empty", new byte[0])
                .update();
    }

    private void forgetDigests(UUID athlete, UUID activity) {
        jdbc.sql("delete from sketch_digest where athlete_id = :athlete and activity_id = :activity")
                .param("athlete", athlete)
                .param("activity", activity)
                .update();
    }

    private static JudgedActivity judged(ResultSet row) throws SQLException {
        return new JudgedActivity(
                row.getObject("athlete_id", UUID.class),
                row.getObject("activity_id", UUID.class),
                row.getLong("revision"),
                Sports.find(row.getString("sport")).orElse(Sports.other()),
                span(row),
                JSON.readValue(row.getString("evidence"), Evidence.class),
                sketch(row.getBytes("sketch")));
    }

    private static @Nullable TimeSpan span(ResultSet row) throws SQLException {
        OffsetDateTime from = row.getObject("started_at", OffsetDateTime.class);
        OffsetDateTime until = row.getObject("ended_at", OffsetDateTime.class);
        return from == null || until == null ? null : new TimeSpan(from.toInstant(), until.toInstant());
    }

    private static @Nullable OffsetDateTime time(@Nullable TimeSpan span, Function<TimeSpan, Instant> end) {
        return span == null ? null : end.apply(span).atOffset(ZoneOffset.UTC);
    }

    private static byte[] bytes(TrackSketch sketch) {
        long[] digests = sketch.digests().toArray();
        ByteBuffer buffer = ByteBuffer.allocate(digests.length * Long.BYTES);
        LongStream.of(digests).forEach(buffer::putLong);
        return buffer.array();
    }

    private static TrackSketch sketch(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return TrackSketch.of(Stream.generate(buffer::getLong)
                .limit(bytes.length / Long.BYTES)
                .mapToLong(Long::longValue));
    }
}
