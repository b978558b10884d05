package io.fitconnect.gamification.flag.persistence;

import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.account.AthleteTable;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Flags and evidence of an athlete who leaves, or takes everything along. A moderator who leaves has decided no less. */
@Repository
class FlagRows implements AthleteBulk, AthleteArchive {

    private static final List<AthleteTable> TABLES = List.of(
            new AthleteTable("sketch_digest", "athlete_id", "digest", "activity_id"),
            new AthleteTable("judged_activity", "athlete_id", "athlete_id", "activity_id"));

    private static final ArchiveTable SHOWN = new ArchiveTable(
            "flag",
            List.of(
                    "id",
                    "activity_id",
                    "kind",
                    "measure",
                    "measured",
                    "limit_value",
                    "state",
                    "found_at",
                    "appeal",
                    "appealed_at",
                    "decided_at",
                    "note"),
            "athlete_id",
            List.of("id"));

    /** Digests of points are left out: they lead to no place, and nobody can read them. */
    private static final ArchiveTable JUDGED = new ArchiveTable(
            "judged_activity",
            List.of("activity_id", "sport", "started_at", "ended_at", "clocked", "withdrawn", "evidence"),
            "athlete_id",
            List.of("activity_id"));

    private final JdbcClient jdbc;
    private final ArchiveRows rows;

    FlagRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.rows = new ArchiveRows(template);
    }

    @Override
    public int eraseSome(UUID athlete, int most, Leftovers leftovers) {
        return AthleteTable.eraseSome(TABLES, jdbc, athlete, most);
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        AthleteBulk.super.erase(athlete, leftovers);
        for (String statement : List.of(
                """
                delete from appealed_flag where (shard, appealed_at, flag_id) in (
                    select a.shard, a.appealed_at, a.flag_id from flag f
                    join appealed_flag a on a.appealed_at = f.appealed_at and a.flag_id = f.id
                        and a.shard in (0, 1, 2, 3, 4, 5, 6, 7)
                    where f.athlete_id = :athlete)""",
                "delete from flag where athlete_id = :athlete",
                "update flag set decided_by = null where decided_by = :athlete")) {
            jdbc.sql(statement).param("athlete", athlete).update();
        }
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("flags.json", rows.of(SHOWN, athlete));
        archive.documents("judged-recordings.json", rows.of(JUDGED, athlete));
    }
}
