package io.fitconnect.auth.authorization.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Erases what a person granted to clients. */
@Component
class AuthorizationEraser implements AthleteData {

    private final JdbcClient jdbc;

    AuthorizationEraser(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql(AuthorizationSql.DELETE + "principal_name = ?")
                .param(athlete.toString())
                .update();
    }
}
