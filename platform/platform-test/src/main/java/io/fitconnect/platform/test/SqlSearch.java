package io.fitconnect.platform.test;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Searches every column of every table of a database for text: also tables of the platform, of libraries, and those that
 * a later migration adds. Bytes are searched for the text's UTF-8.
 */
public final class SqlSearch {

    private final JdbcTemplate jdbc;

    private SqlSearch(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public static SqlSearch of(DataSource database) {
        return new SqlSearch(new JdbcTemplate(database));
    }

    /** Returns each row that contains one of the texts, in any case, behind the name of its table. */
    public List<String> find(String... texts) {
        return Stream.of(texts).flatMap(this::find).distinct().toList();
    }

    /** The searched tables, for a test to make sure of. */
    public List<String> tables() {
        return jdbc.queryForList("""
                select quote_ident(table_name) from information_schema.tables
                where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1""", String.class);
    }

    private Stream<String> find(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return tables().stream()
                .flatMap(table -> jdbc
                        .queryForList(
                                "select t::text from " + table + " t"
                                        + " where position(? in lower(t::text)) > 0 or position(? in t::text) > 0",
                                String.class,
                                lower,
                                bytes)
                        .stream()
                        .map(row -> table + ": " + row));
    }
}
