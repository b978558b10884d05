package io.fitconnect.social.conversation.history.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.social.RunningSocialService;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningSocialService
class ErasedConversationsIntegrationTests {

    private static final long FIRST = 0;
    private static final long LAST = -1;

    @Autowired
    private ErasedConversations conversations;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    private final UUID athlete = UUID.randomUUID();

    @Test
    void goesOnAfterAConversationThatAlmostFillsABatch() {
        UUID lively = talk(FIRST, AthleteBulk.BATCH - 2);
        UUID quiet = talk(LAST, 1);

        int erased;
        do {
            erased = transactions.run(() -> conversations.eraseSome(athlete, AthleteBulk.BATCH, (store, id) -> {}));
        } while (erased > 0);

        assertThat(words(lively)).isZero();
        assertThat(words(quiet)).isZero();
        assertThat(count("select count(*) from participant where athlete_id = ?", athlete))
                .isZero();
    }

    /** A conversation with another athlete, in which the athlete said so much. */
    private UUID talk(long place, int messages) {
        UUID id = new UUID(place, UUID.randomUUID().getLeastSignificantBits());
        jdbc.sql("""
                        with talk as (
                          insert into conversation (id, kind, title, created_at, active_at, last_number)
                          values (:id, 'group', 'Talk', now(), now(), :messages)),
                        person as (
                          insert into participant (conversation_id, id, athlete_id, role, joined_at, from_number, read_number,
                              own_unread, muted, has_written, gone)
                          select :id, gen_random_uuid(), who, 'member', now(), 0, 0, 0, false, true, false
                          from (values (cast(:athlete as uuid)), (gen_random_uuid())) p (who) returning id, athlete_id)
                        insert into message (conversation_id, number, client_id, sender_id, sent_at, text, revision)
                        select :id, n, gen_random_uuid(), p.id, now(), 'Hello', 1
                        from person p, generate_series(1, :messages) n where p.athlete_id = :athlete""")
                .param("id", id)
                .param("messages", messages)
                .param("athlete", athlete)
                .update();
        return id;
    }

    private int words(UUID conversation) {
        return count("select count(*) from message where conversation_id = ? and text is not null", conversation);
    }

    private int count(String query, UUID id) {
        return jdbc.sql(query).param(id).query(Integer.class).single();
    }
}
