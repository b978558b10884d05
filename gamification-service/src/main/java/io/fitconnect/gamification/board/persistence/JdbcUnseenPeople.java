package io.fitconnect.gamification.board.persistence;

import io.fitconnect.gamification.board.UnseenPeople;
import io.fitconnect.platform.relation.Visibilities;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUnseenPeople implements UnseenPeople {

    private final JdbcClient jdbc;

    JdbcUnseenPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> of(UUID viewer) {
        return Set.copyOf(jdbc.sql(Visibilities.blockedPeople())
                .param("viewer", viewer)
                .query(UUID.class)
                .set());
    }
}
