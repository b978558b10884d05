package io.fitconnect.platform.sample;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gives a key its next number and announces it: numbers of one key must arrive in their order. */
@UseCase
public class RecordNumber {

    private final JdbcTemplate jdbc;
    private final Outbox outbox;

    RecordNumber(JdbcTemplate jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    public int handle(String key) {
        Integer number = jdbc.queryForObject("""
                insert into sample_number (key, number) values (?, 1)
                on conflict (key) do update set number = sample_number.number + 1 returning number""", Integer.class, key);
        if (number == null) {
            throw new IllegalStateException("The database gave no number");
        }
        outbox.announce(new Announcement("sample.number", key, "number-recorded.v1", key, new Recorded(key, number)));
        return number;
    }

    public record Recorded(String key, int number) {}
}
