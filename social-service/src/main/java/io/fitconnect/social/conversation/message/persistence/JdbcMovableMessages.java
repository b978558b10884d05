package io.fitconnect.social.conversation.message.persistence;

import io.fitconnect.social.conversation.history.Month;
import io.fitconnect.social.conversation.history.MovableMessages;
import io.fitconnect.social.conversation.message.Message;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMovableMessages implements MovableMessages {

    private final JdbcClient jdbc;

    JdbcMovableMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Message> listUntil(UUID conversation, Instant threshold, int limit) {
        return jdbc
                .sql("select * from message where conversation_id = :conversation order by number limit :limit")
                .param("conversation", conversation)
                .param("limit", limit)
                .query((row, number) -> MessageRow.read(row))
                .list()
                .stream()
                .filter(message -> !message.sentAt().isAfter(threshold))
                .toList();
    }

    @Override
    public int remove(List<Message> moved) {
        int removed = 0;
        for (Message message : moved) {
            removed += remove(message);
        }
        return removed;
    }

    private int remove(Message message) {
        int removed = jdbc.sql("""
                        delete from message
                        where conversation_id = :conversation and number = :number and revision = :revision""")
                .param("conversation", message.conversation())
                .param("number", message.number())
                .param("revision", message.revision())
                .update();
        if (removed == 1) {
            note(message);
        }
        return removed;
    }

    private void note(Message message) {
        jdbc.sql("""
                        insert into history_month (conversation_id, month, first_number, last_number)
                        values (:conversation, :month, :number, :number)
                        on conflict (conversation_id, month) do update set
                            first_number = least(history_month.first_number, excluded.first_number),
                            last_number = greatest(history_month.last_number, excluded.last_number)""")
                .param("conversation", message.conversation())
                .param("month", Month.of(message.sentAt()))
                .param("number", message.number())
                .update();
    }

    @Override
    public Optional<Instant> findOldest(UUID conversation) {
        return jdbc.sql("select sent_at from message where conversation_id = :conversation order by number limit 1")
                .param("conversation", conversation)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
