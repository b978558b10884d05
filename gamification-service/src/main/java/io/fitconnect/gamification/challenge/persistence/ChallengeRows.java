package io.fitconnect.gamification.challenge.persistence;

import io.fitconnect.platform.account.AthleteData;
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

/** What an athlete who leaves made, with all who take part in it, and the athlete's own part in others' challenges. */
@Repository
class ChallengeRows implements AthleteData, AthleteArchive {

    private static final ArchiveTable MADE = new ArchiveTable("challenge", List.of(), "owner_id", List.of("id"));

    private static final List<String> DELETIONS = List.of(
            """
            delete from challenge_member where challenge_id in (
                select c.id from challenge c where c.owner_id = :athlete)""",
            """
            delete from challenge_invitation where challenge_id in (
                select c.id from challenge c where c.owner_id = :athlete)""",
            "delete from challenge where owner_id = :athlete",
            "delete from challenge_invitation where athlete_id = :athlete",
            "delete from challenge_member where athlete_id = :athlete");

    private final JdbcClient jdbc;
    private final ArchiveRows rows;

    ChallengeRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.rows = new ArchiveRows(template);
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        DELETIONS.forEach(
                statement -> jdbc.sql(statement).param("athlete", athlete).update());
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("challenges-made.json", rows.of(MADE, athlete));
        archive.documents("challenge-invitations.json", rows.of("challenge_invitation", athlete, "challenge_id"));
        archive.documents("challenges.json", rows.of("challenge_member", athlete, "challenge_id"));
    }
}
