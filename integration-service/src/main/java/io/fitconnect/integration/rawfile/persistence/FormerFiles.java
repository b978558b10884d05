package io.fitconnect.integration.rawfile.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What the ledger says of raw files that are to be moved. */
@Repository
class FormerFiles {

    static final UUID FIRST = new UUID(0, 0);

    private final JdbcTemplate jdbc;

    FormerFiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Lists a page of files in the order of the ledger's primary key. */
    List<FormerFile> listAfter(UUID athleteId, UUID importId, int limit) {
        return jdbc.query(
                """
                select athlete_id, id, content_bytes from import_ledger where (athlete_id, id) > (?, ?)
                order by athlete_id, id limit ?
                """,
                (row, number) -> new FormerFile(
                        row.getObject("athlete_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getLong("content_bytes")),
                athleteId,
                importId,
                limit);
    }

    /** Whether the file is still wanted, or its erasure will begin later: in neither case it has been erased. */
    boolean isKept(FormerFile file) {
        return !jdbc.queryForList("""
                        select 1 from import_ledger entry
                        where entry.athlete_id = ? and entry.id = ? and (
                            exists (select 1 from erasure where subject_id = entry.id and kind = 'RAW_FILE'
                                    and state = 'SCHEDULED')
                            or entry.state <> 'REFUSED'
                               and coalesce((select bool_or(deleted_at is null) from activity
                                             where athlete_id = entry.athlete_id and import_id = entry.id), true))
                        """, Integer.class, file.athleteId(), file.importId())
                .isEmpty();
    }

    /**
     * A file of the ledger.
     *
     * @param bytes its length when it was acknowledged
     */
    record FormerFile(UUID athleteId, UUID importId, long bytes) {}
}
