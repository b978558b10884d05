package io.fitconnect.social.conversation.history.persistence;

import io.fitconnect.social.conversation.history.ConversationRemains;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConversationRemains implements ConversationRemains {

    private static final List<String> TABLES = List.of("message", "history_month", "participant", "held_message");

    private final CassandraMessageHistory history;
    private final JdbcClient jdbc;

    JdbcConversationRemains(CassandraMessageHistory history, JdbcClient jdbc) {
        this.history = history;
        this.jdbc = jdbc;
    }

    @Override
    public boolean isAbandoned(UUID conversation) {
        return jdbc.sql("""
                        select not exists (
                            select 1 from participant where conversation_id = :id and not gone and invited_by is null)""").param("id", conversation).query(Boolean.class).single();
    }

    @Override
    public void deleteHistory(UUID conversation) {
        history.delete(conversation);
    }

    @Override
    public int deleteMessages(UUID conversation, int most) {
        return jdbc.sql("""
                        delete from message where conversation_id = :id and number in (
                          select m.number from message m where m.conversation_id = :id order by m.number limit :most)""").param("id", conversation).param("most", most).update();
    }

    @Override
    public void deleteRows(UUID conversation) {
        for (String table : TABLES) {
            jdbc.sql("delete from " + table + " where conversation_id = :id")
                    .param("id", conversation)
                    .update();
        }
        jdbc.sql("delete from conversation where id = :id")
                .param("id", conversation)
                .update();
    }
}
