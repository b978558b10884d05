package io.fitconnect.kites.flight.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FlightStatistics {

    private final JdbcClient jdbc;

    FlightStatistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int countSince(Instant start) {
        return jdbc.sql("select count(*) from flight where started_at >= ?")
                .param(Timestamp.from(start))
                .query(Integer.class)
                .single();
    }
}
