package io.fitconnect.platform.sample;

import io.fitconnect.platform.usecase.UseCase;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes one of two places if less than two are taken: the textbook write skew, which only SERIALIZABLE prevents. */
@UseCase
public class TakePlace {

    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final CyclicBarrier BOTH_HAVE_COUNTED = new CyclicBarrier(2);

    private final JdbcTemplate jdbc;

    TakePlace(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public boolean handle(String who) {
        int run = RUNS.incrementAndGet();
        Integer taken = jdbc.queryForObject("select count(*) from sample_place", Integer.class);
        if (run <= 2) {
            meet();
        }
        if (taken != null && taken >= 1) {
            return false;
        }
        jdbc.update("insert into sample_place (who) values (?)", who);
        return true;
    }

    public static int countRuns() {
        return RUNS.get();
    }

    private static void meet() {
        try {
            BOTH_HAVE_COUNTED.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
