package io.fitconnect.integration.connector.persistence;

import io.fitconnect.integration.connector.Deliveries;
import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deliveries in the table {@code tracker_delivery}. */
@Repository
class SqlDeliveries implements Deliveries, Expiring {

    private final JdbcClient jdbc;

    SqlDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean note(String tracker, byte[] digest, Instant expiresAt) {
        return jdbc.sql("""
                        insert into tracker_delivery (tracker, digest, expires_at) values (?, ?, ?)
                        on conflict (tracker, digest) do nothing""")
                        .params(tracker, digest, expiresAt.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("tracker_delivery", "tracker, digest", "expires_at");
    }
}
