package io.fitconnect.social.club.persistence;

import io.fitconnect.social.club.MemberCounts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Spreads the count of a club over rows, so that those who join at once rarely write the same one. */
@Repository
class JdbcMemberCounts implements MemberCounts {

    private static final int SHARDS = 16;

    /** Members whom the viewer cannot list: hidden ones, and those whom a block separates from the viewer. */
    private static final String UNKNOWN = """
            select m.club_id, count(*) as members from club_membership m
            where m.club_id in (:clubs) and m.state = 'member' and m.athlete_id <> :viewer and m.athlete_id in (
                select account_id from hidden_account where hidden
                union select other_id from relation where athlete_id = :viewer and blocked
                union select athlete_id from relation where other_id = :viewer and blocked)
            group by m.club_id""";

    private final JdbcClient jdbc;

    JdbcMemberCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(UUID club, UUID athlete) {
        boolean hasRoom = jdbc.sql("""
                                insert into athlete_club_count (athlete_id, clubs) values (:athlete, 1)
                                on conflict (athlete_id) do update set clubs = athlete_club_count.clubs + 1
                                where athlete_club_count.clubs < :most""")
                        .param("athlete", athlete)
                        .param("most", MOST_CLUBS)
                        .update()
                == 1;
        if (hasRoom) {
            jdbc.sql("""
                            insert into club_member_count (club_id, shard, members) values (:club, :shard, 1)
                            on conflict (club_id, shard) do update set members = club_member_count.members + 1""").param("club", club).param("shard", shard(athlete)).update();
        }
        return hasRoom;
    }

    @Override
    public void remove(UUID club, UUID athlete) {
        jdbc.sql("update athlete_club_count set clubs = clubs - 1 where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
        jdbc.sql("update club_member_count set members = members - 1 where club_id = :club and shard = :shard")
                .param("club", club)
                .param("shard", shard(athlete))
                .update();
    }

    @Override
    public void forget(UUID athlete) {
        jdbc.sql("delete from athlete_club_count where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }

    @Override
    public void clear(UUID club) {
        jdbc.sql("delete from club_member_count where club_id = :club")
                .param("club", club)
                .update();
    }

    @Override
    public Map<UUID, Integer> count(Collection<UUID> clubs, UUID viewer) {
        Map<UUID, Integer> counts = new HashMap<>();
        if (!clubs.isEmpty()) {
            jdbc.sql("""
                            select club_id, sum(members) as members from club_member_count
                            where club_id in (:clubs) group by club_id""").param("clubs", clubs).query(row -> {
                counts.put(row.getObject("club_id", UUID.class), row.getInt("members"));
            });
            jdbc.sql(UNKNOWN).param("clubs", clubs).param("viewer", viewer).query(row -> {
                counts.merge(row.getObject("club_id", UUID.class), -row.getInt("members"), Integer::sum);
            });
        }
        return counts;
    }

    private static int shard(UUID athlete) {
        return Math.floorMod(athlete.hashCode(), SHARDS);
    }
}
