package io.fitconnect.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Fills training-service's database with other athletes, each a copy of one whose diary the service itself wrote: every row of
 * every table that an athlete's key leads, with all ids changed in the same way.
 */
final class CopiedDiaries {

    private static final String TABLES = """
            select c.table_name from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = 'public' and c.column_name = 'athlete_id' and t.table_type = 'BASE TABLE'
                and c.table_name <> 'training'
            order by c.table_name""";

    private final Connection database;
    private int copies;

    CopiedDiaries(Connection database) {
        this.database = database;
    }

    long trainings() throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select count(*) from training")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Adds copies of all diaries of before the first call until so many trainings are there, and lets the planner know. */
    void growTo(long trainings, long originals) throws SQLException {
        var wanted = Math.toIntExact((trainings - 1) / originals);
        try (var statement = database.createStatement()) {
            for (var table : tables(statement)) {
                statement.execute(copy(table, columns(statement, table), copies + 1, wanted));
            }
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
        copies = wanted;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        var tables = new ArrayList<String>();
        tables.add("training"); // others refer to it
        try (var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static List<String> columns(Statement statement, String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var rows = statement.executeQuery("select column_name, udt_name from information_schema.columns"
                + " where table_schema = 'public' and table_name = '" + table + "' order by ordinal_position")) {
            while (rows.next()) {
                var name = "o." + rows.getString(1);
                columns.add(rows.getString(2).equals("uuid") ? "md5(" + name + "::text || n)::uuid" : name);
            }
        }
        return columns;
    }

    /** The originals are told from copies by a table that remembers their athletes. */
    private static String copy(String table, List<String> columns, int first, int last) {
        return "insert into " + table + " select " + columns.stream().collect(Collectors.joining(", "))
                + " from " + table + " o join original_athlete a on a.athlete_id = o.athlete_id"
                + " cross join generate_series(" + first + ", " + last + ") n";
    }

    /** Remembers who is there now as originals. */
    void rememberOriginals() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("create temporary table original_athlete as select distinct athlete_id from training");
        }
    }
}
