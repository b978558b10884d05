package io.fitconnect.platform.test;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.protocol.internal.util.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Searches every column of every table of a keyspace for text. Bytes are searched for the text's UTF-8. */
public final class CassandraSearch {

    private final CqlSession session;
    private final String keyspace;

    private CassandraSearch(CqlSession session, String keyspace) {
        this.session = session;
        this.keyspace = keyspace;
    }

    public static CassandraSearch of(CqlSession session, String keyspace) {
        return new CassandraSearch(session, keyspace);
    }

    /** Returns the table and primary column of each row that contains one of the texts, in any case. */
    public List<String> find(String... texts) {
        return tables().stream()
                .flatMap(table -> StreamSupport.stream(
                                session.execute("select * from " + keyspace + "." + table)
                                        .spliterator(),
                                false)
                        .filter(row -> Stream.of(texts).anyMatch(text -> contains(row, text.toLowerCase(Locale.ROOT))))
                        .map(row -> table + ": " + row.getObject(0)))
                .toList();
    }

    /** The searched tables, for a test to make sure of. */
    public List<String> tables() {
        return session
                .execute("select table_name from system_schema.tables where keyspace_name = ?", keyspace)
                .all()
                .stream()
                .map(row -> String.valueOf(row.getString("table_name")))
                .toList();
    }

    private static boolean contains(Row row, String text) {
        for (int column = 0; column < row.size(); column++) {
            var value = row.getObject(column);
            var shown = value instanceof ByteBuffer bytes
                    ? new String(Bytes.getArray(bytes), StandardCharsets.ISO_8859_1)
                    : String.valueOf(value);
            var wanted = value instanceof ByteBuffer
                    ? new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                    : text;
            if (shown.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
