package io.fitconnect.platform.cassandra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CqlMigrationTests {

    @Test
    void readsStatementsWithoutComments() {
        CqlMigration migration = CqlMigration.of("V12__two_tables.cql", """
                -- first; of two
                create table if not exists ${keyspace}.a (id uuid primary key);
                  -- second
                alter table ${keyspace}.b add if not exists name text;
                """);

        assertThat(migration.version()).isEqualTo(12);
        assertThat(migration.name()).isEqualTo("two_tables");
        assertThat(migration.statements())
                .containsExactly(
                        "create table if not exists ${keyspace}.a (id uuid primary key)",
                        "alter table ${keyspace}.b add if not exists name text");
    }

    @Test
    void rejectsAFileWithoutAVersion() {
        assertThatThrownBy(() -> CqlMigration.of("V__x.cql", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table ${keyspace}.a (id uuid primary key)",
                "alter table ${keyspace}.a add name text",
                "create table if not exists a (id uuid primary key)"
            })
    void rejectsAStatementThatCannotBeRepeatedOrNamesNoKeyspace(String cql) {
        assertThatThrownBy(() -> CqlMigration.of("V1__x.cql", cql))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(cql);
    }

    @Test
    void listsTheFilesOfTheClassPathByVersion() {
        assertThat(CqlMigration.listAll())
                .extracting(CqlMigration::version, CqlMigration::name)
                .containsExactly(tuple(1, "note"), tuple(2, "note_language"));
    }

    @Test
    void rejectsAVersionThatTwoFilesHave() {
        var migration = new CqlMigration(3, "x", List.of());
        assertThatThrownBy(() -> CqlMigration.inOrder(List.of(migration, new CqlMigration(3, "y", List.of()))))
                .hasMessageContaining("version 3");
        assertThat(CqlMigration.inOrder(List.of(migration, new CqlMigration(2, "y", List.of()))))
                .extracting(CqlMigration::version)
                .containsExactly(2, 3);
    }
}
