package io.fitconnect.platform.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.sample.OnRealStores;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnRealStores
class MigrationsIntegrationTests {

    @Autowired
    Flyway flyway;

    @Autowired
    DataSource pool;

    @Test
    void mayTakeLongerThanARequest() throws SQLException {
        assertThat(timeoutMillis(pool)).isEqualTo(30_000);
        assertThat(timeoutMillis(flyway.getConfiguration().getDataSource())).isZero();
    }

    private static int timeoutMillis(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.getNetworkTimeout();
        }
    }
}
