package io.fitconnect.integration.cassandra.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CqlMigrationTests {

    @Test
    void readsStatementsWithoutComments() {
        CqlMigration migration = CqlMigration.of("V12__two_tables.cql", """
                -- first; of two
                create table if not exists a (id uuid primary key);
                  -- second
                create table if not exists b (id uuid primary key);
                """);

        assertThat(migration.version()).isEqualTo(12);
        assertThat(migration.name()).isEqualTo("two_tables");
        assertThat(migration.statements())
                .containsExactly(
                        "create table if not exists a (id uuid primary key)",
                        "create table if not exists b (id uuid primary key)");
    }

    @Test
    void refusesAFileWithoutAVersion() {
        assertThatThrownBy(() -> CqlMigration.of("V__x.cql", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsFilesWithVersionsOfTheirOwnThatMayRunAgain() {
        assertThat(CqlMigration.listAll())
                .isNotEmpty()
                .extracting(CqlMigration::version)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(CqlMigration.listAll())
                .flatExtracting(CqlMigration::statements)
                .allSatisfy(statement -> assertThat(statement).contains("if not exists ${keyspace}."));
    }
}
