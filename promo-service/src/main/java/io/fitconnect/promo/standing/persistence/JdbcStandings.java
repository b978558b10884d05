package io.fitconnect.promo.standing.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.promo.standing.Standing;
import io.fitconnect.promo.standing.Standings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Levels in the table {@code standing}, memberships in {@code standing_club}. */
@Repository
class JdbcStandings implements Standings, AthleteData {

    /** More clubs than an athlete is a member of. */
    private static final int MOST_CLUBS = 1_000;

    private final JdbcClient jdbc;

    JdbcStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Standing of(UUID athlete) {
        Optional<Integer> level = jdbc.sql("select level from standing where athlete_id = :athlete")
                .param("athlete", athlete)
                .query(Integer.class)
                .optional();
        List<UUID> clubs = jdbc.sql(
                        "select club_id from standing_club where athlete_id = :athlete and member limit " + MOST_CLUBS)
                .param("athlete", athlete)
                .query(UUID.class)
                .list();
        return new Standing(level, Set.copyOf(clubs));
    }

    @Override
    public boolean keepLevel(UUID athlete, int level, long version) {
        return jdbc.sql("""
            insert into standing (athlete_id, level, version) values (:athlete, :level, :version)
            on conflict (athlete_id) do update set level = excluded.level, version = excluded.version
            where standing.version < excluded.version\
            """)
                        .param("athlete", athlete)
                        .param("level", level)
                        .param("version", version)
                        .update()
                == 1;
    }

    @Override
    public boolean keepMembership(UUID athlete, UUID club, boolean isMember, long version) {
        return jdbc.sql("""
            insert into standing_club (athlete_id, club_id, member, version)
            values (:athlete, :club, :member, :version)
            on conflict (athlete_id, club_id) do update set member = excluded.member,
                version = excluded.version
            where standing_club.version < excluded.version\
            """)
                        .param("athlete", athlete)
                        .param("club", club)
                        .param("member", isMember)
                        .param("version", version)
                        .update()
                == 1;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        for (String table : List.of("standing", "standing_club")) {
            jdbc.sql("delete from " + table + " where athlete_id = :athlete")
                    .param("athlete", athlete)
                    .update();
        }
    }
}
