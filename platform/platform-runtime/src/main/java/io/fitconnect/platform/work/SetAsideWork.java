package io.fitconnect.platform.work;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.fitconnect.platform.ids.Ids;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of {@code due_work} that wait for a person. Payloads stay inside: they may be about an athlete. */
final class SetAsideWork {

    /** One piece of work that failed for the last time. */
    @JsonInclude
    public record Piece(
            String queue,
            String key,
            int attempts,
            Instant setAsideAt,
            @Nullable String failure) {}

    private final JdbcTemplate jdbc;

    SetAsideWork(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Lists the oldest first, along the index of what was set aside. */
    List<Piece> list(String queue, int limit) {
        return jdbc.query(
                """
                select queue, id, attempts, set_aside_at, failure from due_work
                where queue = ? and set_aside_at is not null order by set_aside_at limit ?""",
                (row, number) -> new Piece(
                        row.getString("queue"),
                        row.getString("id"),
                        row.getInt("attempts"),
                        row.getObject("set_aside_at", OffsetDateTime.class).toInstant(),
                        row.getString("failure")),
                queue,
                limit);
    }

    /** Makes it due with all its attempts; false when it does not wait for a person. A lease that no worker holds tells that it was begun. */
    boolean retry(WorkKey work, Instant dueAt) {
        return jdbc.update("""
                        update due_work set due_at = ?, attempts = 0, lease = ?, set_aside_at = null, failure = null
                        where queue = ? and shard = ? and id = ? and set_aside_at is not null""", WorkTable.toColumn(dueAt), Ids.next(), work.queue(), work.shard(), work.id()) == 1;
    }

    /** Removes it; false when it does not wait for a person. */
    boolean discard(WorkKey work) {
        return jdbc.update(
                        "delete from due_work where queue = ? and shard = ? and id = ? and set_aside_at is not null",
                        work.queue(),
                        work.shard(),
                        work.id())
                == 1;
    }
}
