package io.fitconnect.platform.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table of which an owner's rows stand in the archive.
 *
 * @param columns what is shown; all columns when empty
 * @param owner   the column that tells whose a row is
 * @param key     columns that are unique for an owner, and by which rows are ordered
 */
public record ArchiveTable(String name, List<String> columns, String owner, List<String> key) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9_]+");

    public ArchiveTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        boolean areNames = Stream.of(Stream.of(name, owner), columns.stream(), key.stream())
                .flatMap(names -> names)
                .allMatch(each -> NAME.matcher(each).matches());
        if (!areNames || key.isEmpty()) {
            throw new IllegalArgumentException("Names of a table and of columns, with a key, are expected: " + name);
        }
    }

    /** A table with the column {@code athlete_id}, shown with all its columns. */
    static ArchiveTable whole(String name, List<String> key) {
        return new ArchiveTable(name, List.of(), "athlete_id", key);
    }

    boolean shows(String column) {
        return columns.isEmpty() || columns.contains(column);
    }

    /** Asks for the owner and, behind the first page, for the last row's key. */
    String query(boolean isFirst, int page) {
        String keys = String.join(", ", key);
        String shown = columns.isEmpty()
                ? "*"
                : String.join(
                        ", ",
                        Stream.concat(columns.stream(), key.stream()).distinct().toList());
        String behind = isFirst
                ? ""
                : " and (" + keys + ") > ("
                        + String.join(", ", key.stream().map(column -> "?").toList()) + ")";
        return "select " + shown + " from " + name + " where " + owner + " = ?" + behind + " order by " + keys
                + " limit " + page;
    }
}
