package io.fitconnect.gamification.standing.persistence;

import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.account.AthleteTable;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Awards of an athlete who leaves, or takes everything along. */
@Repository
class StandingRows implements AthleteBulk, AthleteArchive {

    private static final AthleteTable AWARD =
            new AthleteTable("award", "athlete_id", "athlete_id", "rule", "tier", "occasion");

    private final JdbcClient jdbc;
    private final ArchiveRows rows;

    StandingRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.rows = new ArchiveRows(template);
    }

    @Override
    public int eraseSome(UUID athlete, int most, Leftovers leftovers) {
        return AWARD.eraseSome(jdbc, athlete, most);
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        AthleteBulk.super.erase(athlete, leftovers);
        jdbc.sql("delete from athlete_standing where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("awards.json", rows.of("award", athlete, "rule", "tier", "occasion"));
        archive.documents("standing.json", rows.of("athlete_standing", athlete, "athlete_id"));
    }
}
