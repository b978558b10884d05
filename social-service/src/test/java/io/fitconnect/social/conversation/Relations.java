package io.fitconnect.social.conversation;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts relations in both directions, as decisions about friends and blocks do. */
final class Relations {

    private Relations() {}

    static void put(JdbcClient jdbc, UUID one, UUID other, boolean isFriend, boolean isBlocked) {
        putOne(jdbc, one, other, isFriend, isBlocked);
        putOne(jdbc, other, one, isFriend, isBlocked);
    }

    private static void putOne(JdbcClient jdbc, UUID one, UUID other, boolean isFriend, boolean isBlocked) {
        jdbc.sql("""
                        insert into relation (athlete_id, other_id, friend, follower, coach, blocked, version)
                        values (:one, :other, :friend, false, false, :blocked, 1)
                        on conflict (athlete_id, other_id) do update
                        set friend = excluded.friend, blocked = excluded.blocked, version = relation.version + 1""")
                .param("one", one)
                .param("other", other)
                .param("friend", isFriend)
                .param("blocked", isBlocked)
                .update();
    }
}
