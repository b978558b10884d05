package io.fitconnect.gamification.board.persistence;

import io.fitconnect.gamification.board.BoardNews;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On which boards an athlete stands who leaves, or takes everything along. Boards in memory drop the row when its key ends. */
@Repository
class ContenderRows implements AthleteData, AthleteArchive {

    private final JdbcClient jdbc;
    private final ArchiveRows rows;

    ContenderRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.rows = new ArchiveRows(template);
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from contender where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }

    /** Instances read the athlete's scores again, and find none. */
    @Override
    public List<String> stateTopics() {
        return List.of(BoardNews.TOPIC);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("board-listing.json", rows.of("contender", athlete, "athlete_id"));
    }
}
