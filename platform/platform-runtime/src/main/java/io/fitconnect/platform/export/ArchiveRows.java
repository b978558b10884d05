package io.fitconnect.platform.export;

import io.fitconnect.platform.export.ArchiveWriter.DocumentSource;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Rows of one athlete as documents: members named as in APIs, absent where the column is null, read in pages. */
public final class ArchiveRows {

    private static final int PAGE = 200;
    private static final UUID LEAST = new UUID(0, 0);
    private static final Pattern NAME = Pattern.compile("[a-z_]+");
    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z0-9])");

    private final JdbcTemplate jdbc;

    public ArchiveRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All rows of the athlete in a table, in the order of their id.
     *
     * @param id a column of type uuid, unique for an athlete
     */
    public DocumentSource of(String table, String id, UUID athlete) {
        if (!NAME.matcher(table).matches() || !NAME.matcher(id).matches()) {
            throw new IllegalArgumentException("A table and a column are expected: " + table + ", " + id);
        }
        String query =
                "select * from " + table + " where athlete_id = ? and " + id + " > ? order by " + id + " limit ?";
        return sink -> {
            UUID after = LEAST;
            List<Row> page;
            do {
                page = jdbc.query(
                        query,
                        (row, number) -> new Row(row.getObject(id, UUID.class), toDocument(row)),
                        athlete,
                        after,
                        PAGE);
                for (Row row : page) {
                    sink.accept(row.document());
                    after = row.id();
                }
            } while (page.size() == PAGE);
        };
    }

    private static Map<String, Object> toDocument(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Object> document = new LinkedHashMap<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            Object value = toValue(row, column, columns.getColumnTypeName(column));
            if (value != null) {
                document.put(toMember(columns.getColumnName(column)), value);
            }
        }
        return document;
    }

    private static @Nullable Object toValue(ResultSet row, int column, String type) throws SQLException {
        if (type.equals("jsonb")) {
            String json = row.getString(column);
            return json == null ? null : JsonMapper.shared().readTree(json);
        }
        Object value = row.getObject(column);
        return value instanceof Timestamp time ? time.toInstant() : value;
    }

    private static String toMember(String column) {
        return NEXT_WORD.matcher(column).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    private record Row(UUID id, Map<String, Object> document) {}
}
