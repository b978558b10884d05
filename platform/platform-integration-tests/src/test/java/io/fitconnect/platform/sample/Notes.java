package io.fitconnect.platform.sample;

import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.account.LeftoverStore;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.outbox.Outbox;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Notes of athletes in SQL, each with an object outside of it; the sample's only personal data. */
@Component
public class Notes implements AthleteBulk, LeftoverStore, AthleteArchive {

    public static final String TOPIC = "sample.note";

    private final JdbcTemplate jdbc;
    private final Outbox outbox;
    public final Set<UUID> objects = ConcurrentHashMap.newKeySet();
    public final Set<UUID> undeletable = ConcurrentHashMap.newKeySet();
    public final Map<UUID, CountDownLatch> slow = new ConcurrentHashMap<>();

    Notes(JdbcTemplate jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** Adds a note within the caller's transaction and announces it. */
    public void add(UUID athlete, UUID id) {
        jdbc.update("insert into sample_note (athlete_id, id, text) values (?, ?, 'said something')", athlete, id);
        outbox.announce(new Announcement(TOPIC, athlete.toString(), "note-added.v1", id.toString(), List.of(id)));
    }

    @Override
    public int eraseSome(UUID athlete, int most, Leftovers leftovers) {
        List<UUID> some = jdbc.queryForList(
                "delete from sample_note where id in (select id from sample_note where athlete_id = ? limit ?) returning id",
                UUID.class,
                athlete,
                most);
        some.forEach(id -> leftovers.add(name(), id));
        return some.size();
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("notes.json", notes -> {
            for (Object note : jdbc.queryForList("select id, text from sample_note where athlete_id = ?", athlete)) {
                notes.accept(note);
            }
        });
        awaitTurn(athlete);
        archive.file("files/hello.txt", new ByteArrayInputStream("hello".getBytes(StandardCharsets.UTF_8)));
    }

    private void awaitTurn(UUID athlete) throws IOException {
        try {
            if (slow.containsKey(athlete) && !slow.get(athlete).await(1, TimeUnit.MINUTES)) {
                throw new IOException("The test does not let the archive go on");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public List<String> stateTopics() {
        return List.of(TOPIC);
    }

    @Override
    public String name() {
        return "note-objects";
    }

    @Override
    public void delete(UUID id) {
        if (undeletable.contains(id)) {
            throw new IllegalStateException("The store is away");
        }
        objects.remove(id);
    }
}
