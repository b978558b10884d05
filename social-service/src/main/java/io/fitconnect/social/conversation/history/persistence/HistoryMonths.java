package io.fitconnect.social.conversation.history.persistence;

import io.fitconnect.social.conversation.history.Month;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In which months a conversation has moved messages. */
@Repository
class HistoryMonths {

    private final JdbcClient jdbc;

    HistoryMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The months in which a message of the range can be. */
    List<Integer> list(UUID conversation, long from, long to) {
        return jdbc.sql("""
                        select month from history_month
                        where conversation_id = :conversation and first_number <= :to and last_number >= :from
                        order by month""")
                .param("conversation", conversation)
                .param("from", from)
                .param("to", to)
                .query(Integer.class)
                .list();
    }

    List<Integer> list(UUID conversation) {
        return list(conversation, 0, Long.MAX_VALUE);
    }

    /** The months in which anything can be: a move that did not end has written, and noted nothing of it. */
    Set<Integer> listAll(UUID conversation) {
        Set<Integer> months = new TreeSet<>(list(conversation));
        jdbc.sql("select distinct date_trunc('month', sent_at at time zone 'UTC') as month from message"
                        + " where conversation_id = :conversation")
                .param("conversation", conversation)
                .query((row, number) -> Objects.requireNonNull(row.getObject("month", LocalDateTime.class)))
                .list()
                .forEach(month -> months.add(Month.of(month.toInstant(ZoneOffset.UTC))));
        return months;
    }
}
