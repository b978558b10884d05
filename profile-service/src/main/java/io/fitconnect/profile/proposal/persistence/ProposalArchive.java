package io.fitconnect.profile.proposal.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Waiting estimates in the archive of an athlete's data. */
@Repository
class ProposalArchive implements AthleteArchive {

    private final JdbcTemplate jdbc;

    ProposalArchive(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents(
                "threshold-proposals.json", new ArchiveRows(jdbc).of("threshold_proposal", athlete, "threshold"));
    }
}
