package io.fitconnect.integration.connector.persistence;

import io.fitconnect.integration.connector.ForgetConnections;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Ends an athlete's consents at trackers and erases what is kept of them. What was fetched goes with the imports. */
@Repository
class ErasedConnections implements AthleteData {

    private static final List<String> TABLES = List.of("tracker_connection", "tracker_authorization", "tracker_item");

    private final ForgetConnections forget;
    private final JdbcTemplate jdbc;

    ErasedConnections(ForgetConnections forget, JdbcTemplate jdbc) {
        this.forget = forget;
        this.jdbc = jdbc;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        forget.forget(athlete);
        TABLES.forEach(table -> jdbc.update("delete from " + table + " where athlete_id = ?", athlete));
    }
}
