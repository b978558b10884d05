package io.fitconnect.platform.export;

import io.fitconnect.platform.export.ArchiveWriter.DocumentSource;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
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
    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z0-9])");

    private final JdbcTemplate jdbc;

    public ArchiveRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** All rows of an athlete, whose id stands in the column {@code athlete_id}, in the order of the key. */
    public DocumentSource of(String table, UUID athlete, String... key) {
        return of(ArchiveTable.whole(table, List.of(key)), athlete);
    }

    /** All rows of an owner in the order of the table's key. */
    public DocumentSource of(ArchiveTable table, Object owner) {
        return sink -> {
            List<Object> after = List.of(owner);
            List<Row> page;
            do {
                boolean isFirst = after.size() == 1;
                page = jdbc.query(
                        table.query(isFirst, PAGE), (row, number) -> toRow(table, owner, row), after.toArray());
                for (Row row : page) {
                    sink.accept(row.document());
                    after = row.place();
                }
            } while (page.size() == PAGE);
        };
    }

    private static Row toRow(ArchiveTable table, Object owner, ResultSet row) throws SQLException {
        List<Object> place = new ArrayList<>();
        place.add(owner);
        for (String column : table.key()) {
            place.add(row.getObject(column));
        }
        return new Row(place, toDocument(table, row));
    }

    private static Map<String, Object> toDocument(ArchiveTable table, ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Object> document = new LinkedHashMap<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            Object value = toValue(row, column, columns.getColumnTypeName(column));
            if (value != null && table.shows(columns.getColumnName(column))) {
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
        if (value instanceof Array array) {
            return List.of((Object[]) array.getArray());
        }
        if (value instanceof Date day) {
            return day.toLocalDate();
        }
        return value instanceof Timestamp time ? time.toInstant() : value;
    }

    private static String toMember(String column) {
        return NEXT_WORD.matcher(column).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    private record Row(List<Object> place, Map<String, Object> document) {}
}
