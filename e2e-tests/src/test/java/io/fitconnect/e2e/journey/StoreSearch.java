package io.fitconnect.e2e.journey;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.protocol.internal.util.Bytes;
import io.fitconnect.contracts.House;
import io.fitconnect.e2e.platform.OwnPlatform;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.stores.CassandraAddress;
import io.fitconnect.local.stores.PostgresAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Searches everything that a platform keeps for texts: each column of each table of all databases and keyspaces, names and
 * contents of all objects, and all logs. Kafka is left out: topics of facts forget after days, and topics of states get
 * tombstones, which each service's own tests see.
 */
final class StoreSearch {

    private static final int POSTGRESQL_PORT = 15_432;
    private static final int CASSANDRA_PORT = 19_042;

    private final OwnPlatform platform;

    StoreSearch(OwnPlatform platform) {
        this.platform = platform;
    }

    /** Returns the place of each find, such as {@code profile.athlete}, {@code integration.stream_chunk} or {@code objects}. */
    List<String> find(List<String> texts) throws SQLException, IOException {
        var found = new ArrayList<String>();
        for (var service : House.read().services()) {
            Optional<String> database = service.database();
            if (database.isPresent()) {
                found.addAll(findInSql(database.get(), texts));
            }
        }
        found.addAll(findInCassandra(texts));
        found.addAll(findInFiles("objects", new Home(platform.home()).data("objects"), texts));
        found.addAll(findInFiles("exports", new Home(platform.home()).data("exports"), texts));
        return List.copyOf(found);
    }

    /** Logs name ids, which say nothing once the rows are gone, but no person. */
    List<String> findInLogs(List<String> texts) throws IOException {
        return findInFiles("logs", new Home(platform.home()).logs(), texts);
    }

    private List<String> findInSql(String database, List<String> texts) throws SQLException {
        var url = new PostgresAddress("127.0.0.1", platform.port(POSTGRESQL_PORT)).jdbcUrl(database);
        var found = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(url, PostgresAddress.SUPERUSER, PostgresAddress.PASSWORD)) {
            for (var table : tables(connection)) {
                if (holds(connection, table, texts)) {
                    found.add(database + "." + table);
                }
            }
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select quote_ident(table_name) from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static boolean holds(Connection connection, String table, List<String> texts) throws SQLException {
        var query = "select 1 from " + table + " t where lower(t::text) like any (?) limit 1";
        try (var statement = connection.prepareStatement(query)) {
            var patterns = texts.stream()
                    .flatMap(text -> Stream.of(lower(text), HexFormat.of().formatHex(utf8(text))))
                    .map(text -> "%" + text.replace("_", "\\_") + "%")
                    .toArray();
            statement.setArray(1, connection.createArrayOf("text", patterns));
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private List<String> findInCassandra(List<String> texts) {
        try (var session = CqlSession.builder()
                .addContactPoint(new InetSocketAddress(InetAddress.getLoopbackAddress(), platform.port(CASSANDRA_PORT)))
                .withLocalDatacenter(CassandraAddress.DATACENTER)
                .build()) {
            return session.execute("select keyspace_name, table_name from system_schema.tables").all().stream()
                    .map(row -> row.getString(0) + "." + row.getString(1))
                    .filter(table -> !table.startsWith("system"))
                    .filter(table -> holds(session, table, texts))
                    .toList();
        }
    }

    private static boolean holds(CqlSession session, String table, List<String> texts) {
        for (Row row : session.execute("select * from " + table)) {
            for (int column = 0; column < row.size(); column++) {
                var value = row.getObject(column);
                if (value instanceof ByteBuffer bytes
                        ? holds(Bytes.getArray(bytes), texts)
                        : holds(utf8(String.valueOf(value)), texts)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> findInFiles(String place, Path folder, List<String> texts) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(utf8(file.toString()), texts) || holds(read(file), texts))
                    .map(file -> place + ": " + folder.relativize(file))
                    .toList();
        }
    }

    /** A file that went since it was listed holds nothing. */
    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(byte[] content, List<String> texts) {
        var shown = lower(new String(content, StandardCharsets.ISO_8859_1));
        return texts.stream()
                .map(text -> lower(new String(utf8(text), StandardCharsets.ISO_8859_1)))
                .anyMatch(shown::contains);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
