package io.fitconnect.social.feed.persistence;

import io.fitconnect.social.feed.Readership;
import io.fitconnect.social.feed.Sources;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the platform's {@code relation} and {@code club_member}. At REPEATABLE READ, so that no reader makes one repeat who befriends or joins: whom a
 * page just missed, the back-fill serves.
 */
@Repository
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class JdbcReadership implements Readership {

    /** Sorts before every id. */
    private static final UUID NIL = new UUID(0, 0);

    private final JdbcClient jdbc;

    JdbcReadership(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UUID> listReaders(UUID author, boolean followersToo, Optional<UUID> after, int limit) {
        return jdbc.sql("""
                        select f.other_id from relation f
                        where f.athlete_id = :author and f.other_id > :after and not f.blocked
                        and (f.friend or (f.follower and :followersToo))
                        order by f.other_id limit :limit""")
                .param("author", author)
                .param("after", after.orElse(NIL))
                .param("followersToo", followersToo)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    @Override
    public List<UUID> listClubs(UUID author) {
        return jdbc.sql("select c.club_id from club_member c where c.athlete_id = :author and c.member")
                .param("author", author)
                .query(UUID.class)
                .list();
    }

    @Override
    public boolean isPulled(UUID author) {
        return jdbc.sql("select exists (select 1 from pulled_author p where p.athlete_id = :author)")
                .param("author", author)
                .query(Boolean.class)
                .single();
    }

    @Override
    public int count(UUID author, int most) {
        return jdbc.sql("""
                        select count(*) from (
                          select 1 from relation f where f.athlete_id = :author and (f.friend or f.follower) limit :most) n""")
                .param("author", author)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional
    public void markPulled(UUID author) {
        jdbc.sql("insert into pulled_author (athlete_id) values (:author) on conflict (athlete_id) do nothing")
                .param("author", author)
                .update();
    }

    @Override
    public Sources sourcesOf(UUID reader) {
        List<UUID> authors =
                jdbc.sql("""
                        select f.athlete_id from relation f join pulled_author p on p.athlete_id = f.athlete_id
                        where f.other_id = :reader and (f.friend or f.follower)""").param("reader", reader).query(UUID.class).list();
        return new Sources(Set.of(reader), new HashSet<>(authors), new HashSet<>(listClubs(reader)));
    }
}
