package io.fitconnect.integration.imports.persistence;

import io.fitconnect.integration.imports.ImportKey;
import io.fitconnect.integration.imports.Pushes;
import io.fitconnect.integration.imports.Sender;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Pushes in the tables {@code import_push} and {@code import_external_id}. */
@Repository
class SqlPushes implements Pushes {

    private final JdbcTemplate jdbc;

    SqlPushes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void note(Sender sender, UUID importId) {
        jdbc.update("""
                insert into import_push (athlete_id, client_id, import_id) values (?, ?, ?)
                on conflict (athlete_id, client_id, import_id) do nothing
                """, sender.athleteId(), sender.clientId(), importId);
    }

    @Override
    public boolean noteExternalId(Sender sender, String externalId, String sha256, UUID importId) {
        return jdbc.update("""
                        insert into import_external_id (athlete_id, client_id, external_id, content_sha256, import_id)
                        values (?, ?, ?, ?, ?)
                        on conflict (athlete_id, client_id, external_id) do update set import_id = excluded.import_id
                        where import_external_id.content_sha256 = excluded.content_sha256
                        """, sender.athleteId(), sender.clientId(), externalId, sha256, importId) == 1;
    }

    @Override
    public void takeOverExternalId(Sender sender, String externalId, String sha256, UUID importId) {
        jdbc.update("""
                update import_external_id set content_sha256 = ?, import_id = ?
                where athlete_id = ? and client_id = ? and external_id = ?
                """, sha256, importId, sender.athleteId(), sender.clientId(), externalId);
    }

    @Override
    public UUID getByExternalId(Sender sender, String externalId) {
        return Objects.requireNonNull(
                jdbc.queryForObject("""
                select import_id from import_external_id
                where athlete_id = ? and client_id = ? and external_id = ?
                """, UUID.class, sender.athleteId(), sender.clientId(), externalId));
    }

    @Override
    public boolean exists(Sender sender, UUID importId) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("""
                select exists (select 1 from import_push where athlete_id = ? and client_id = ? and import_id = ?)
                """, Boolean.class, sender.athleteId(), sender.clientId(), importId));
    }

    @Override
    public Optional<UUID> findByExternalId(Sender sender, String externalId) {
        return jdbc.queryForList("""
                        select import_id from import_external_id
                        where athlete_id = ? and client_id = ? and external_id = ?
                        """, UUID.class, sender.athleteId(), sender.clientId(), externalId).stream()
                .findFirst();
    }

    @Override
    public void forgetExternalId(Sender sender, String externalId) {
        jdbc.update(
                "delete from import_external_id where athlete_id = ? and client_id = ? and external_id = ?",
                sender.athleteId(),
                sender.clientId(),
                externalId);
    }

    @Override
    public Optional<String> findExternalId(Sender sender, UUID importId) {
        return jdbc.queryForList("""
                        select external_id from import_external_id
                        where athlete_id = ? and client_id = ? and import_id = ? order by external_id limit 1
                        """, String.class, sender.athleteId(), sender.clientId(), importId).stream()
                .findFirst();
    }

    @Override
    public boolean hasExternalId(Sender sender, UUID importId) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("""
                select exists (select 1 from import_external_id
                where athlete_id = ? and client_id = ? and import_id = ?)
                """, Boolean.class, sender.athleteId(), sender.clientId(), importId));
    }

    @Override
    public void forget(Sender sender, UUID importId) {
        jdbc.update(
                "delete from import_push where athlete_id = ? and client_id = ? and import_id = ?",
                sender.athleteId(),
                sender.clientId(),
                importId);
    }

    @Override
    public boolean isPushed(ImportKey key) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from import_push where athlete_id = ? and import_id = ?)",
                Boolean.class,
                key.athleteId(),
                key.id()));
    }
}
