package io.fitconnect.platform.sample;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.snapshot.SnapshotPage;
import io.fitconnect.platform.snapshot.SnapshotSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Kites with names, whose events have expired long ago. */
@Component
public class Kites implements SnapshotSource {

    public static final String TOPIC = "sample.kite";

    /** So many of the next pages fail after they were read. */
    public final AtomicInteger failures = new AtomicInteger();

    public final AtomicInteger reads = new AtomicInteger();
    private final JdbcTemplate jdbc;

    Kites(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID id, String name) {
        jdbc.update("insert into sample_kite (id, name) values (?, ?)", id, name);
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public boolean isCompacted() {
        return false;
    }

    @Override
    public SnapshotPage read(Optional<String> after, int limit) {
        List<Announcement> kites = jdbc.query(
                "select id, name from sample_kite where id > ? order by id limit ?",
                (row, number) -> new Announcement(
                        TOPIC, row.getString("id"), "kite-named.v1", row.getString("id"), row.getString("name")),
                after.map(UUID::fromString).orElse(new UUID(0, 0)),
                limit);
        if (reads.incrementAndGet() > 1 && failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("asked to fail");
        }
        return SnapshotPage.of(
                kites, limit, kites.isEmpty() ? "" : kites.get(kites.size() - 1).key());
    }
}
