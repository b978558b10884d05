package io.fitconnect.auth.consent.persistence;

import io.fitconnect.auth.consent.ConsentChanged;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Erases what a person allowed vendors. */
@Component
class ConsentEraser implements AthleteData {

    private final JdbcClient jdbc;

    ConsentEraser(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from oauth2_authorization_consent where principal_name = ?")
                .param(athlete.toString())
                .update();
    }

    @Override
    public List<String> stateTopics() {
        return List.of(ConsentChanged.TOPIC);
    }
}
