package io.fitconnect.gamification.board.persistence;

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

/** Scores of an athlete who leaves, or takes everything along. */
@Repository
class BoardRows implements AthleteBulk, AthleteArchive {

    private static final AthleteTable SCORE =
            new AthleteTable("board_score", "athlete_id", "athlete_id", "period", "sport");

    private final JdbcClient jdbc;
    private final ArchiveRows rows;

    BoardRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.rows = new ArchiveRows(template);
    }

    @Override
    public int eraseSome(UUID athlete, int most, Leftovers leftovers) {
        return SCORE.eraseSome(jdbc, athlete, most);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("board-scores.json", rows.of("board_score", athlete, "period", "sport"));
    }
}
