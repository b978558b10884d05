package io.fitconnect.platform.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.sample.OnRealStores;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OnRealStores
class MigrationsIntegrationTests {

    @Autowired
    Flyway flyway;

    @Autowired
    DataSource pool;

    @Autowired
    JdbcTemplate jdbc;

    private final String schema = "s" + Ids.next().toString().substring(24);

    @Test
    void mayTakeLongerThanARequest() throws SQLException {
        assertThat(timeoutMillis(pool)).isEqualTo(15_000);
        assertThat(timeoutMillis(flyway.getConfiguration().getDataSource())).isZero();
    }

    @Test
    @Tag("postgresql")
    void leaveTheVendorsFoldersOutOnPostgreSql() {
        new PlatformMigrations().migrate(ofSchema());

        assertThat(tables())
                .contains("due_work", "platform_schema_history", "sample_note")
                .noneMatch(table -> table.contains("cockroachdb"));
    }

    /** PostgreSQL stops at the first statement of the folder, which shows that it was run, and after what. */
    @Test
    @Tag("postgresql")
    void endWithTheVendorsFoldersOnCockroachDb() {
        assertThatThrownBy(() -> new PlatformMigrations().migrate(ofSchema(), "CockroachDB CCL v24.3.8 (x86_64)"))
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("V1__due_work_gc.sql");
        assertThat(tables()).contains("due_work", "sample_note", "platform_cockroachdb_history");
    }

    @Test
    void changeNothingInAVersionThatIsTooOld() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new PlatformMigrations().migrate(ofSchema(), "CockroachDB CCL v24.2.9 (x86_64)"))
                .withMessageContaining("24.3 or newer");
        assertThat(tables()).isEmpty();
    }

    private Flyway ofSchema() {
        return Flyway.configure()
                .configuration(flyway.getConfiguration())
                .schemas(schema)
                .load();
    }

    private List<String> tables() {
        return jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = ?", String.class, schema);
    }

    private static int timeoutMillis(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.getNetworkTimeout();
        }
    }
}
