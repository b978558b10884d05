package io.fitconnect.notification.telling.persistence;

import io.fitconnect.notification.telling.Blocks;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBlocks implements Blocks {

    private final JdbcClient jdbc;

    JdbcBlocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> listSeparated(Collection<UUID> athletes, Collection<UUID> people) {
        return athletes.isEmpty() || people.isEmpty()
                ? Set.of()
                : jdbc.sql("""
                                select r.athlete_id from relation r
                                where r.athlete_id in (:athletes) and r.other_id in (:people) and r.blocked
                                union
                                select r.other_id from relation r
                                where r.athlete_id in (:people) and r.other_id in (:athletes) and r.blocked""")
                        .param("athletes", athletes)
                        .param("people", people)
                        .query(UUID.class)
                        .set();
    }
}
