package io.fitconnect.integration.archive.persistence;

import io.fitconnect.integration.archive.Archive;
import io.fitconnect.integration.archive.Archive.Counts;
import io.fitconnect.integration.archive.ArchiveFile;
import io.fitconnect.integration.archive.ArchiveKey;
import io.fitconnect.integration.archive.ArchiveState;
import io.fitconnect.integration.archive.Archives;
import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Archives in the tables {@code import_archive} and {@code import_archive_file}. */
@Repository
class SqlArchives implements Archives, Expiring {

    static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;

    SqlArchives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Archive archive) {
        jdbc.sql("""
                        insert into import_archive (athlete_id, id, client_id, file_name, bytes, parts, state, created_at,
                        files, imported, known, skipped, refused)
                        values (:athlete, :id, :client, :name, :bytes, :parts, :state, :created, 0, 0, 0, 0, 0)""")
                .param("athlete", archive.key().athleteId())
                .param("id", archive.key().id())
                .param("client", archive.clientId())
                .param("name", archive.fileName())
                .param("bytes", archive.bytes())
                .param("parts", archive.parts().toByteArray())
                .param("state", archive.state().name())
                .param("created", toColumn(archive.createdAt()))
                .update();
    }

    @Override
    public Optional<Archive> find(ArchiveKey key) {
        return jdbc.sql("select * from import_archive where athlete_id = ? and id = ?")
                .params(key.athleteId(), key.id())
                .query((row, number) -> toArchive(row))
                .optional();
    }

    @Override
    public List<Archive> list(UUID athlete, int most) {
        return jdbc.sql("select * from import_archive where athlete_id = ? order by id desc limit ?")
                .params(athlete, most)
                .query((row, number) -> toArchive(row))
                .list();
    }

    @Override
    public void keepParts(Archive archive) {
        jdbc.sql("update import_archive set parts = ? where athlete_id = ? and id = ?")
                .params(
                        archive.parts().toByteArray(),
                        archive.key().athleteId(),
                        archive.key().id())
                .update();
    }

    @Override
    public boolean move(
            ArchiveKey key, ArchiveState from, ArchiveState to, @Nullable String reason, @Nullable Instant finishedAt) {
        return jdbc.sql("""
                                update import_archive set state = :to, reason = :reason, finished_at = :finished
                                where athlete_id = :athlete and id = :id and state = :from""")
                        .param("to", to.name())
                        .param("reason", reason)
                        .param("finished", finishedAt == null ? null : toColumn(finishedAt))
                        .param("athlete", key.athleteId())
                        .param("id", key.id())
                        .param("from", from.name())
                        .update()
                == 1;
    }

    @Override
    public void keepFileCount(ArchiveKey key, int files) {
        jdbc.sql("update import_archive set files = ? where athlete_id = ? and id = ?")
                .params(files, key.athleteId(), key.id())
                .update();
    }

    @Override
    public boolean addFile(ArchiveKey key, ArchiveFile file, Instant now) {
        boolean isRead = find(key)
                .filter(archive -> archive.state() == ArchiveState.READING)
                .isPresent();
        if (isRead && insert(key, file, now)) {
            String count = file.status().name().toLowerCase(Locale.ROOT);
            jdbc.sql("update import_archive set " + count + " = " + count + " + 1 where athlete_id = ? and id = ?")
                    .params(key.athleteId(), key.id())
                    .update();
        }
        return isRead;
    }

    private boolean insert(ArchiveKey key, ArchiveFile file, Instant now) {
        return jdbc.sql("""
                                insert into import_archive_file
                                (athlete_id, archive_id, number, name, status, import_id, reason, created_at)
                                values (:athlete, :archive, :number, :name, :status, :import, :reason, :now)
                                on conflict (athlete_id, archive_id, number) do nothing""")
                        .param("athlete", key.athleteId())
                        .param("archive", key.id())
                        .param("number", file.number())
                        .param("name", file.name())
                        .param("status", file.status().name())
                        .param("import", file.importId())
                        .param("reason", file.reason())
                        .param("now", toColumn(now))
                        .update()
                == 1;
    }

    @Override
    public int lastFile(ArchiveKey key) {
        return jdbc.sql("""
                        select number from import_archive_file where athlete_id = ? and archive_id = ?
                        order by number desc limit 1""")
                .params(key.athleteId(), key.id())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    @Override
    public List<ArchiveFile> listFiles(ArchiveKey key, int after, int limit) {
        return jdbc.sql("""
                        select number, name, status, import_id, reason from import_archive_file
                        where athlete_id = ? and archive_id = ? and number > ? order by number limit ?""")
                .params(key.athleteId(), key.id(), after, limit)
                .query((row, number) -> new ArchiveFile(
                        row.getInt("number"),
                        row.getString("name"),
                        ArchiveFile.Status.valueOf(row.getString("status")),
                        row.getObject("import_id", UUID.class),
                        row.getString("reason")))
                .list();
    }

    @Override
    public void remove(ArchiveKey key) {
        jdbc.sql("delete from import_archive_file where athlete_id = ? and archive_id = ?")
                .params(key.athleteId(), key.id())
                .update();
        jdbc.sql("delete from import_archive where athlete_id = ? and id = ?")
                .params(key.athleteId(), key.id())
                .update();
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("import_archive", "athlete_id, id", "created_at").kept(KEPT);
    }

    private static Archive toArchive(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Archive(
                new ArchiveKey(row.getObject("athlete_id", UUID.class), row.getObject("id", UUID.class)),
                row.getString("client_id"),
                row.getString("file_name"),
                row.getLong("bytes"),
                BitSet.valueOf(row.getBytes("parts")),
                ArchiveState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                new Counts(
                        row.getInt("files"),
                        row.getInt("imported"),
                        row.getInt("known"),
                        row.getInt("skipped"),
                        row.getInt("refused")));
    }

    private static OffsetDateTime toColumn(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
