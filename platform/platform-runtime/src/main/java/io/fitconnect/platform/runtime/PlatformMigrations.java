package io.fitconnect.platform.runtime;

import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Migrates the platform's own tables, with a history of their own, before those of the service. What only CockroachDB has
 * follows from the vendor's folders, with histories of their own too, because their versions begin at 1.
 */
final class PlatformMigrations implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        migrate(flyway, versionOf(flyway.getConfiguration().getDataSource()));
    }

    void migrate(Flyway flyway, String databaseVersion) {
        Optional<CockroachVersion> cockroach = CockroachVersion.find(databaseVersion);
        cockroach.ifPresent(CockroachVersion::requireSupported);
        migrate(flyway, "classpath:db/platform", "platform_schema_history");
        flyway.migrate();
        if (cockroach.isPresent()) {
            migrate(flyway, "classpath:db/platform-cockroachdb", "platform_cockroachdb_history");
            migrate(flyway, "classpath:db/cockroachdb", "cockroachdb_history");
        }
    }

    private static void migrate(Flyway flyway, String folder, String history) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations(folder)
                .table(history)
                .load()
                .migrate();
    }

    private static String versionOf(DataSource source) {
        String version = new JdbcTemplate(source).queryForObject("select version()", String.class);
        return String.valueOf(version);
    }
}
