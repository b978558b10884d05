package io.fitconnect.platform.relation;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The local columns. A state that is older than the kept one changes nothing. */
final class RelationTables implements AthleteData {

    private final JdbcClient jdbc;

    RelationTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(RelationChanged relation) {
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

    void keep(MembershipChanged membership) {
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
    public void erase(UUID athlete, Leftovers leftovers) {
        delete("delete from relation where athlete_id = :athlete", athlete);
        delete("delete from relation where other_id = :athlete", athlete);
        delete("delete from club_member where athlete_id = :athlete", athlete);
        delete("delete from athlete_visibility where athlete_id = :athlete", athlete);
    }

    private void delete(String statement, UUID athlete) {
        jdbc.sql(statement).param("athlete", athlete).update();
    }

    record RelationChanged(
            UUID athleteId,
            UUID otherId,
            boolean friend,
            boolean follower,
            boolean coach,
            boolean blocked,
            long version) {}

    record MembershipChanged(UUID athleteId, UUID clubId, boolean member, long version) {}
}
