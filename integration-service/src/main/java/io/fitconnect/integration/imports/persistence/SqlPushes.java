package io.fitconnect.integration.imports.persistence;

import io.fitconnect.integration.imports.Pushes;
import io.fitconnect.integration.imports.Sender;
import io.fitconnect.integration.imports.Submission;
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
    public Optional<ExternalPush> findExternal(Sender sender, String externalId) {
        return jdbc
                .query(
                        """
                        select content_sha256, import_id from import_external_id
                        where athlete_id = ? and client_id = ? and external_id = ?
                        """,
                        (row, number) -> new ExternalPush(
                                row.getString("content_sha256"), row.getObject("import_id", UUID.class)),
                        sender.athleteId(),
                        sender.clientId(),
                        externalId)
                .stream()
                .findFirst();
    }

    @Override
    public void note(Submission submission, UUID importId) {
        Sender sender = submission.sender();
        jdbc.update("""
                insert into import_push (athlete_id, client_id, import_id) values (?, ?, ?)
                on conflict (athlete_id, client_id, import_id) do nothing
                """, sender.athleteId(), sender.clientId(), importId);
        if (submission.externalId() != null) {
            jdbc.update(
                    """
                    insert into import_external_id (athlete_id, client_id, external_id, content_sha256, import_id)
                    values (?, ?, ?, ?, ?)
                    on conflict (athlete_id, client_id, external_id) do update set import_id = excluded.import_id
                    """,
                    sender.athleteId(),
                    sender.clientId(),
                    submission.externalId(),
                    submission.file().sha256(),
                    importId);
        }
    }

    @Override
    public boolean exists(Sender sender, UUID importId) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("""
                select exists (select 1 from import_push where athlete_id = ? and client_id = ? and import_id = ?)
                """, Boolean.class, sender.athleteId(), sender.clientId(), importId));
    }
}
