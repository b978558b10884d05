package io.fitconnect.training.feed.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The calendar in the archive of an athlete's data: that it is open, and the digest of its address. */
@Repository
class FeedArchive implements AthleteArchive {

    private final ArchiveRows rows;

    FeedArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("calendar-feed.json", rows.of("calendar_feed", athlete, "athlete_id"));
    }
}
