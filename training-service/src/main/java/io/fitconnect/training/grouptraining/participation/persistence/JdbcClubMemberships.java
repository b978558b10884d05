package io.fitconnect.training.grouptraining.participation.persistence;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.participation.ClubMemberships;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the platform's {@code club_member}. */
@Repository
class JdbcClubMemberships implements ClubMemberships {

    private final JdbcClient jdbc;

    JdbcClubMemberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> listOf(AthleteId athlete, Collection<UUID> clubs) {
        return clubs.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql(
                                "select m.club_id from club_member m where m.athlete_id = :athlete and m.club_id in (:clubs) and m.member")
                        .param("athlete", athlete.value())
                        .param("clubs", clubs)
                        .query(UUID.class)
                        .list());
    }
}
