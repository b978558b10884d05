package io.fitconnect.social.moderation.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What an athlete reported, and the decisions about the athlete with their appeals; no word of reporters and moderators. */
@Repository
class ModerationArchive implements AthleteArchive {

    private static final ArchiveTable REPORTS = new ArchiveTable(
            "moderation_report",
            List.of("id", "reason", "text", "reported_at", "outcome"),
            "reporter_id",
            List.of("id"));
    private static final ArchiveTable DECISIONS = new ArchiveTable(
            "moderation_decision",
            List.of(
                    "id",
                    "measure",
                    "rule",
                    "explanation",
                    "evidence",
                    "decided_at",
                    "until_at",
                    "lifted_at",
                    "lifted_because",
                    "appeal_text",
                    "appealed_at",
                    "appeal_outcome",
                    "appeal_explanation",
                    "appeal_decided_at"),
            "person_id",
            List.of("id"));

    private final ArchiveRows rows;

    ModerationArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("reports.json", rows.of(REPORTS, athlete));
        archive.documents("moderation-decisions.json", rows.of(DECISIONS, athlete));
    }
}
