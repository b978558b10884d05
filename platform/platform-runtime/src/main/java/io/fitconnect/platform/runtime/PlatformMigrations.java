package io.fitconnect.platform.runtime;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Migrates the platform's own tables, with a history of their own, before those of the service. */
final class PlatformMigrations implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations("classpath:db/platform")
                .table("platform_schema_history")
                .load()
                .migrate();
        flyway.migrate();
    }
}
