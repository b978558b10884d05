package io.fitconnect.social.club.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What an athlete is to which club, and the clubs that the athlete owns, in the archive of the athlete's data. */
@Repository
class ClubArchive implements AthleteArchive {

    private static final ArchiveTable MEMBERSHIPS = new ArchiveTable(
            "club_membership", List.of("club_id", "state", "role", "since"), "athlete_id", List.of("club_id"));
    private static final ArchiveTable OWNED = new ArchiveTable(
            "club",
            List.of(
                    "id",
                    "status",
                    "closes_at",
                    "created_at",
                    "name",
                    "description",
                    "rules",
                    "admission",
                    "visibility"),
            "owner_id",
            List.of("id"));

    private final ArchiveRows rows;

    ClubArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("club-memberships.json", rows.of(MEMBERSHIPS, athlete));
        archive.documents("clubs.json", rows.of(OWNED, athlete));
    }
}
