package io.fitconnect.platform.test.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlRulesTests {

    /** The root, seen from this module. */
    private static final SqlSources HOUSE =
            new SqlSources(Path.of("../..").toAbsolutePath().normalize());

    @Test
    void holdInEveryMigrationAndStatementOfTheHouse() {
        assertThat(HOUSE.count("sql")).isGreaterThan(50);
        assertThat(HOUSE.count("java")).isGreaterThan(300);
        assertThat(HOUSE.listViolations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NO_SKIP_LOCKED|select id from t for update SKIP  LOCKED",
                "NO_SEQUENCES|create table t (id bigserial primary key)",
                "NO_SEQUENCES|create table t (id bigint generated always as identity)",
                "NO_SEQUENCES|select nextval('s')",
                "NO_ADVISORY_LOCKS|select pg_try_advisory_xact_lock(1)",
                "NO_DEFERRABLE|foreign key (a) references b (a) deferrable initially deferred",
                "NO_NOTIFICATIONS|listen channel",
                "NO_NOTIFICATIONS|select pg_notify('a', 'b')",
                "NO_TRIGGERS|create trigger t before insert on x",
                "NO_EXTENSIONS|create extension if not exists pgcrypto",
                "NO_DATABASE_CLOCK|update t set at = now()",
                "NO_TABLE_LOCKS|lock table t in exclusive mode",
                "NO_VENDOR_CLAUSES|create index i on t (a) using hash with (bucket_count = 8)",
                "NO_VENDOR_CLAUSES|alter table t configure zone using gc.ttlseconds = 600"
            })
    void findWhatTheyForbid(SqlRule rule, String statement) {
        assertThat(SqlRule.values())
                .filteredOn(each -> each.isBrokenBy(statement))
                .containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into t (id) values (?) on conflict (id) do nothing",
                "select id from t where id = ? for update",
                "The service listens to what it has published"
            })
    void passWhatTheHouseUses(String statement) {
        assertThat(SqlRule.values()).noneMatch(rule -> rule.isBrokenBy(statement));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create index i_sharded on t (a, b) using hash with (bucket_count = 8)",
                "drop index if exists t@i",
                "alter table t configure zone using gc.ttlseconds = 600"
            })
    void allowInTheVendorsFolderWhatOnlyCockroachDbHas(String statement) {
        assertThat(VendorStatement.allows(statement)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create index i_sharded on t (a)",
                "drop index t@i",
                "alter table t configure zone using num_replicas = 1",
                "alter table t configure zone using gc.ttlseconds = 5",
                "create table t (id uuid primary key)"
            })
    void allowNothingElseThere(String statement) {
        assertThat(VendorStatement.allows(statement)).isFalse();
    }

    @Test
    void readTheVendorsFolders(@TempDir Path house) throws IOException {
        Path folder = Files.createDirectories(house.resolve("a-service/src/main/resources/db/cockroachdb"));
        Files.writeString(folder.resolve("V1__table.sql"), "create table t (id uuid primary key);");
        Files.writeString(
                folder.resolve("V2__two.sql"), "drop index if exists t@i; drop index if exists t@j; -- a comment");

        assertThat(new SqlSources(house).listViolations())
                .satisfiesExactly(
                        table -> assertThat(table).contains("V1__table.sql: VENDOR"),
                        two -> assertThat(two).contains("V2__two.sql: ONE_CHANGE"));
    }

    @Test
    void allowOneChangeInAMigration() {
        assertThat(SqlSources.hasManyChanges(
                        "create table a (id uuid); create table b (id uuid); insert into a values (1);"))
                .isFalse();
        assertThat(SqlSources.hasManyChanges("create table a (id uuid); create index i on a (id);"))
                .isTrue();
        assertThat(SqlSources.hasManyChanges("alter table a add column b int; alter table a add column c int;"))
                .isTrue();
    }

    @Test
    void readLiteralsAndNoComments() {
        assertThat(SqlSources.literalsOf(
                        "a(\"one \\\" two\"); // \"three\"\n/* \"four\" */ '\"' b(\"\"\"\n  five\n\"\"\")"))
                .containsExactly("one \\\" two", "\n  five\n");
    }
}
