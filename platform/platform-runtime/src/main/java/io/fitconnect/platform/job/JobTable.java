package io.fitconnect.platform.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code job}; transitions name the states that they start from, so that of two the later one changes nothing. */
final class JobTable {

    private final JdbcClient jdbc;

    JobTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UUID owner, String kind, Instant now) {
        jdbc.sql("""
                        insert into job (id, owner_id, kind, state, progress_percent, created_at)
                        values (:id, :owner, :kind, 'WAITING', 0, :now)""")
                .param("id", id)
                .param("owner", owner)
                .param("kind", kind)
                .param("now", column(now))
                .update();
    }

    Optional<Job> find(UUID id) {
        return jdbc.sql("select * from job where id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** False when the job is final or gone. */
    boolean progress(UUID id, int percent) {
        return jdbc.sql("""
                        update job set state = 'RUNNING', progress_percent = greatest(progress_percent, :percent)
                        where id = :id and state in ('WAITING', 'RUNNING')""").param("id", id).param("percent", percent).update() == 1;
    }

    /** False when the job is final already, or gone. */
    boolean finish(UUID id, JobState state, @Nullable String result, Instant expiresAt) {
        return jdbc.sql("""
                        update job set state = :state, result = cast(:result as text), expires_at = :expiresAt,
                            progress_percent = case when :state = 'DONE' then 100 else progress_percent end
                        where id = :id and state in ('WAITING', 'RUNNING')""")
                        .param("id", id)
                        .param("state", state.name())
                        .param("result", result)
                        .param("expiresAt", column(expiresAt))
                        .update()
                == 1;
    }

    void remove(UUID id) {
        jdbc.sql("delete from job where id = :id").param("id", id).update();
    }

    List<Job> listOf(UUID owner) {
        return jdbc.sql("select * from job where owner_id = :owner order by id desc")
                .param("owner", owner)
                .query((row, number) -> read(row))
                .list();
    }

    private static Job read(ResultSet row) throws SQLException {
        OffsetDateTime expiresAt = row.getObject("expires_at", OffsetDateTime.class);
        return new Job(
                row.getObject("id", UUID.class),
                row.getObject("owner_id", UUID.class),
                row.getString("kind"),
                JobState.valueOf(row.getString("state")),
                row.getInt("progress_percent"),
                row.getString("result"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                expiresAt == null ? null : expiresAt.toInstant());
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
