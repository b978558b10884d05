package io.fitconnect.auth.session.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Erases the browser sessions of a person; their attributes go with them. */
@Component
class SessionEraser implements AthleteData {

    private final JdbcClient jdbc;

    SessionEraser(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from http_session where principal_name = ?")
                .param(athlete.toString())
                .update();
    }
}
