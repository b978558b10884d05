package io.fitconnect.platform.relation;

import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.account.Leftovers;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The local columns. A state that is older than the kept one changes nothing. The service that decides relations ends with an erased athlete
 * also what it announced of them, key by key.
 */
final class RelationTables implements AthleteBulk {

    private static final List<String> DELETIONS = List.of("""
                    delete from relation where athlete_id = :athlete and other_id in (
                      select r.other_id from relation r where r.athlete_id = :athlete limit :most)
                    returning athlete_id, other_id""", """
                    delete from relation where other_id = :athlete and athlete_id in (
                      select r.athlete_id from relation r where r.other_id = :athlete limit :most)
                    returning athlete_id, other_id""", """
                    delete from club_member where athlete_id = :athlete and club_id in (
                      select m.club_id from club_member m where m.athlete_id = :athlete limit :most)
                    returning athlete_id, club_id""");

    private final JdbcClient jdbc;
    private final Consumer<String> endKey;

    /** @param endKey ends what was announced under a key; does nothing in a service that announces no relations */
    RelationTables(JdbcClient jdbc, Consumer<String> endKey) {
        this.jdbc = jdbc;
        this.endKey = endKey;
    }

    void keep(RelationState relation) {
        jdbc.sql("""
                        insert into relation (athlete_id, other_id, friend, follower, coach, blocked, version)
                        values (:athlete, :other, :friend, :follower, :coach, :blocked, :version)
                        on conflict (athlete_id, other_id) do update set
                            friend = excluded.friend, follower = excluded.follower, coach = excluded.coach,
                            blocked = excluded.blocked, version = excluded.version
                        where relation.version < excluded.version""")
                .param("athlete", relation.athleteId())
                .param("other", relation.otherId())
                .param("friend", relation.friend())
                .param("follower", relation.follower())
                .param("coach", relation.coach())
                .param("blocked", relation.blocked())
                .param("version", relation.version())
                .update();
    }

    void keep(MembershipState membership) {
        jdbc.sql("""
                        insert into club_member (athlete_id, club_id, member, version)
                        values (:athlete, :club, :member, :version)
                        on conflict (athlete_id, club_id) do update set
                            member = excluded.member, version = excluded.version
                        where club_member.version < excluded.version""")
                .param("athlete", membership.athleteId())
                .param("club", membership.clubId())
                .param("member", membership.member())
                .param("version", membership.version())
                .update();
    }

    void keepDefaults(UUID athlete, String settings, @Nullable Boolean minor, long version) {
        jdbc.sql("""
                        insert into athlete_visibility (athlete_id, settings, minor, version)
                        values (:athlete, cast(:settings as jsonb), cast(:minor as boolean), :version)
                        on conflict (athlete_id) do update set
                            settings = excluded.settings, minor = excluded.minor, version = excluded.version
                        where athlete_visibility.version < excluded.version""")
                .param("athlete", athlete)
                .param("settings", settings)
                .param("minor", minor)
                .param("version", version)
                .update();
    }

    @Override
    public int eraseSome(UUID athlete, int most, Leftovers leftovers) {
        for (String statement : DELETIONS) {
            List<String> keys = jdbc.sql(statement)
                    .param("athlete", athlete)
                    .param("most", most)
                    .query((row, number) -> row.getString(1) + ":" + row.getString(2))
                    .list();
            if (!keys.isEmpty()) {
                keys.forEach(endKey);
                return keys.size();
            }
        }
        return 0;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        AthleteBulk.super.erase(athlete, leftovers);
        jdbc.sql("delete from athlete_visibility where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }
}
