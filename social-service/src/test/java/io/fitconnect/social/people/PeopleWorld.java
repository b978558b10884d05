package io.fitconnect.social.people;

import io.fitconnect.platform.ids.Ids;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Athletes and what connects them, written as the platform's pieces keep them. */
public final class PeopleWorld {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-06-01T12:00:00Z");

    private final JdbcClient jdbc;
    private final NameIndex index;

    public PeopleWorld(JdbcClient jdbc, NameIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    /** An adult whose profile everybody sees. */
    public UUID adult(String name) {
        return person(name, "everyone", false);
    }

    public UUID person(String name, String profile, boolean minor) {
        UUID athlete = Ids.next();
        jdbc.sql("insert into person (athlete_id, display_name, version) values (?, ?, 1)")
                .params(athlete, name)
                .update();
        jdbc.sql("insert into athlete_visibility (athlete_id, settings, minor, version)"
                        + " values (?, jsonb_build_object('profile', cast(? as text)), ?, 1)")
                .params(athlete, profile, minor)
                .update();
        index.put(athlete, NameKeys.kept(SpokenName.of(name)));
        return athlete;
    }

    public void rename(UUID athlete, String name) {
        jdbc.sql("update person set display_name = ? where athlete_id = ?")
                .params(name, athlete)
                .update();
        index.put(athlete, NameKeys.kept(SpokenName.of(name)));
    }

    public void befriend(UUID one, UUID other) {
        relate(one, other, true, false);
        relate(other, one, true, false);
    }

    /** As the relation is kept in both directions. */
    public void block(UUID blocker, UUID blocked) {
        relate(blocker, blocked, false, true);
        relate(blocked, blocker, false, false);
    }

    public void hide(UUID athlete) {
        jdbc.sql("insert into hidden_account (account_id, hidden, changed_at) values (?, true, ?)")
                .params(athlete, NOON)
                .update();
    }

    public void join(UUID athlete, UUID club) {
        jdbc.sql("insert into club_member (athlete_id, club_id, member, version) values (?, ?, true, 1)")
                .params(athlete, club)
                .update();
    }

    /** An entry in a list of the athlete, see the feature {@code relationship}. */
    public void tie(UUID athlete, UUID other, String tie) {
        jdbc.sql("insert into relationship_entry (athlete_id, tie, other_id, since, named) values (?, ?, ?, ?, true)")
                .params(athlete, tie, other, NOON)
                .update();
    }

    private void relate(UUID one, UUID other, boolean friend, boolean blocked) {
        jdbc.sql("""
                        insert into relation (athlete_id, other_id, friend, follower, coach, blocked, version)
                        values (?, ?, ?, false, false, ?, 1)
                        on conflict (athlete_id, other_id) do update set friend = excluded.friend, blocked = excluded.blocked""").params(one, other, friend, blocked).update();
    }
}
