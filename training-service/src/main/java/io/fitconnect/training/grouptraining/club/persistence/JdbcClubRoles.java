package io.fitconnect.training.grouptraining.club.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.ClubLeaders;
import io.fitconnect.training.grouptraining.club.ClubRoles;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows are of those who lead a club, or once did: the members of a large one leave none. */
@Repository
class JdbcClubRoles implements ClubRoles, ClubLeaders, AthleteData {

    private final JdbcClient jdbc;

    JdbcClubRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(UUID athlete, UUID club, boolean isLeader, long version) {
        jdbc.sql(isLeader ? """
                        insert into club_leader (athlete_id, club_id, leads, version)
                        values (:athlete, :club, true, :version)
                        on conflict (athlete_id, club_id) do update set leads = true, version = excluded.version
                        where club_leader.version < excluded.version""" : """
                        update club_leader set leads = false, version = :version
                        where athlete_id = :athlete and club_id = :club and version < :version""")
                .param("athlete", athlete)
                .param("club", club)
                .param("version", version)
                .update();
    }

    @Override
    public boolean isLeader(UUID club, AthleteId athlete) {
        return jdbc.sql("""
                        select exists (
                          select 1 from club_leader l where l.athlete_id = :athlete and l.club_id = :club and l.leads)""")
                .param("athlete", athlete.value())
                .param("club", club)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from club_leader where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }
}
