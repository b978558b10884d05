package io.fitconnect.benchmarks.work;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows that workers wrote: what was done, how often, in which order and how late. */
record Effects(JdbcTemplate jdbc) {

    static final String TABLE = """
            create table effect (key text not null, number int not null, attempt int not null,
                due_at timestamptz not null, at timestamptz not null)""";

    /**
     * What a run left behind.
     *
     * @param taken      steps that a second claim carried out, since the first one's process had died or slept
     * @param repeated   rows beyond the first of a step
     * @param outOfOrder rows that do not follow the step before
     */
    record Findings(
            long rows, long steps, long taken, long repeated, long outOfOrder, double seconds, double p99Millis) {}

    void write(Step step, int attempt, Instant now) {
        jdbc.update(
                "insert into effect (key, number, attempt, due_at, at) values (?, ?, ?, ?, ?)",
                step.key(),
                step.number(),
                attempt,
                step.dueAt().atOffset(ZoneOffset.UTC),
                now.atOffset(ZoneOffset.UTC));
    }

    void clear() {
        jdbc.execute("truncate effect");
    }

    long count() {
        return number(jdbc.queryForMap("select count(*) as rows from effect"), "rows")
                .longValue();
    }

    Findings find() {
        Map<String, Object> row = jdbc.queryForMap("""
                select count(*) as rows, count(distinct (key, number)) as steps,
                    count(*) filter (where attempt > 1) as taken,
                    count(*) filter (where number <> place) as out_of_order,
                    extract(epoch from max(at) - min(due_at)) as seconds,
                    percentile_cont(0.99) within group (order by extract(epoch from at - due_at) * 1000) as p99
                from (select *, row_number() over (partition by key order by at) as place from effect) placed""");
        long rows = number(row, "rows").longValue();
        long steps = number(row, "steps").longValue();
        return new Findings(
                rows,
                steps,
                number(row, "taken").longValue(),
                rows - steps,
                number(row, "out_of_order").longValue(),
                number(row, "seconds").doubleValue(),
                number(row, "p99").doubleValue());
    }

    private static Number number(Map<String, Object> row, String column) {
        return row.get(column) instanceof Number number ? number : 0;
    }
}
