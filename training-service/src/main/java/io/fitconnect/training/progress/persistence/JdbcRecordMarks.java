package io.fitconnect.training.progress.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.fitconnect.training.progress.RecordMarks;
import io.fitconnect.training.progress.record.BookKey;
import io.fitconnect.training.progress.record.Mark;
import io.fitconnect.training.progress.record.Measure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRecordMarks implements RecordMarks {

    private static final String COLUMNS = """
            select sport, book_year, measure, training_id, set_at, set_in, value, start_seconds from record_mark
            where athlete_id = :athlete""";
    private static final String IN_ORDER = " order by sport, book_year, measure, set_at, training_id";

    private final JdbcClient jdbc;

    JdbcRecordMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<BookKey, List<Mark>> listBooks(UUID athlete, String sport, int year) {
        return books(jdbc.sql(COLUMNS + " and sport = :sport and book_year in (:year, :all)" + IN_ORDER)
                .param("athlete", athlete)
                .param("sport", sport)
                .param("year", year)
                .param("all", BookKey.ALL_YEARS));
    }

    @Override
    public Map<BookKey, List<Mark>> listAllBooks(UUID athlete) {
        return books(jdbc.sql(COLUMNS + IN_ORDER).param("athlete", athlete));
    }

    @Override
    public void write(UUID athlete, BookKey book, List<Mark> marks) {
        jdbc.sql("""
                        delete from record_mark
                        where athlete_id = :athlete and sport = :sport and book_year = :year and measure = :measure""")
                .param("athlete", athlete)
                .param("sport", book.sport())
                .param("year", book.year())
                .param("measure", book.measure().key())
                .update();
        marks.forEach(mark -> insert(athlete, book, mark));
    }

    @Override
    public Collection<BookKey> listBooksWith(UUID athlete, UUID training) {
        return jdbc.sql("""
                        select sport, book_year, measure from record_mark
                        where athlete_id = :athlete and training_id = :training""")
                .param("athlete", athlete)
                .param("training", training)
                .query((row, number) -> key(row))
                .list();
    }

    @Override
    public void removeAll(UUID athlete) {
        jdbc.sql("delete from record_mark where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }

    private void insert(UUID athlete, BookKey book, Mark mark) {
        jdbc.sql("""
                        insert into record_mark (athlete_id, sport, book_year, measure, training_id, set_at, set_in, value,
                            start_seconds)
                        values (:athlete, :sport, :year, :measure, :training, :setAt, :setIn, :value, :start)""")
                .param("athlete", athlete)
                .param("sport", book.sport())
                .param("year", book.year())
                .param("measure", book.measure().key())
                .param("training", mark.training())
                .param("setAt", mark.setAt().atOffset(ZoneOffset.UTC))
                .param("setIn", mark.year())
                .param("value", mark.value())
                .param("start", mark.startSeconds())
                .update();
    }

    private static Map<BookKey, List<Mark>> books(StatementSpec statement) {
        return statement.query((row, number) -> Map.entry(key(row), mark(row))).list().stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static BookKey key(ResultSet row) throws SQLException {
        return new BookKey(row.getString("sport"), row.getInt("book_year"), Measure.of(row.getString("measure")));
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(
                Measure.of(row.getString("measure")),
                row.getObject("training_id", UUID.class),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                row.getInt("set_in"),
                row.getDouble("value"),
                row.getDouble("start_seconds"));
    }
}
