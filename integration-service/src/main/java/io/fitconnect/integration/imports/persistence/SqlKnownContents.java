package io.fitconnect.integration.imports.persistence;

import io.fitconnect.integration.imports.ImportKey;
import io.fitconnect.integration.imports.KnownContents;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Contents in the table {@code import_content}. Its primary key decides between two equal pushes at the same moment: one
 * of them fails with 40001, repeats its transaction and then finds the other. Nothing is read before it is known to be
 * there, since a read makes concurrent pushes of neighbours look like conflicts.
 */
@Repository
class SqlKnownContents implements KnownContents {

    private final JdbcTemplate jdbc;

    SqlKnownContents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean hold(ImportKey key, String sha256) {
        return jdbc.update("""
                        insert into import_content (athlete_id, content_sha256, import_id) values (?, ?, ?)
                        on conflict (athlete_id, content_sha256) do nothing
                        """, key.athleteId(), sha256, key.id()) == 1;
    }

    @Override
    public void takeOver(ImportKey key, String sha256) {
        jdbc.update("""
                update import_content set import_id = ?, deleted_at = null, asked_at = null, asked_by = null
                where athlete_id = ? and content_sha256 = ?
                """, key.id(), key.athleteId(), sha256);
    }

    @Override
    public boolean isKnown(UUID athleteId, String sha256) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from import_content where athlete_id = ? and content_sha256 = ?)",
                Boolean.class,
                athleteId,
                sha256));
    }

    @Override
    public KnownContent get(UUID athleteId, String sha256) {
        return Objects.requireNonNull(jdbc.queryForObject(
                """
                select import_id, deleted_at is not null as deleted from import_content
                where athlete_id = ? and content_sha256 = ?
                """,
                (row, number) -> new KnownContent(row.getObject("import_id", UUID.class), row.getBoolean("deleted")),
                athleteId,
                sha256));
    }

    @Override
    public void askedAgain(ImportKey holder, String sha256, String clientId, Instant at) {
        jdbc.update("""
                update import_content set asked_at = ?, asked_by = ?
                where athlete_id = ? and content_sha256 = ? and import_id = ?
                """, at.atOffset(ZoneOffset.UTC), clientId, holder.athleteId(), sha256, holder.id());
    }

    @Override
    public Optional<String> findAskedAgain(ImportKey holder, String sha256, Instant after) {
        return jdbc
                .queryForList(
                        """
                        select asked_by from import_content
                        where athlete_id = ? and content_sha256 = ? and import_id = ? and asked_at > ?
                        """, String.class, holder.athleteId(), sha256, holder.id(), after.atOffset(ZoneOffset.UTC))
                .stream()
                .findFirst();
    }

    @Override
    public void deleted(ImportKey holder, String sha256, Instant at) {
        jdbc.update("""
                update import_content set deleted_at = ?
                where athlete_id = ? and content_sha256 = ? and import_id = ?
                """, at.atOffset(ZoneOffset.UTC), holder.athleteId(), sha256, holder.id());
    }

    @Override
    public void free(ImportKey holder, String sha256) {
        jdbc.update("""
                delete from import_content
                where athlete_id = ? and content_sha256 = ? and import_id = ? and deleted_at is null
                """, holder.athleteId(), sha256, holder.id());
    }
}
