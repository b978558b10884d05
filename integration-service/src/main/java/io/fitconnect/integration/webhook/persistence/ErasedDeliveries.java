package io.fitconnect.integration.webhook.persistence;

import io.fitconnect.integration.webhook.ForgetAllowances;
import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.account.AthleteTable;
import io.fitconnect.platform.account.Leftovers;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Erases what apps were told of an athlete, and tells them last that the connection ended. */
@Repository
class ErasedDeliveries implements AthleteBulk {

    private static final AthleteTable DELIVERIES =
            new AthleteTable("webhook_delivery", "athlete_id", "webhook_id", "id");

    private final ForgetAllowances forget;
    private final JdbcClient jdbc;

    ErasedDeliveries(ForgetAllowances forget, JdbcClient jdbc) {
        this.forget = forget;
        this.jdbc = jdbc;
    }

    @Override
    public int eraseSome(UUID athlete, int most, Leftovers leftovers) {
        return DELIVERIES.eraseSome(jdbc, athlete, most);
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        AthleteBulk.super.erase(athlete, leftovers);
        forget.forget(athlete);
    }
}
