package io.fitconnect.social.conversation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.social.RunningSocialService;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of which messages somebody is told. */
@RunningSocialService
class RecipientsIntegrationTests {

    @Autowired
    private Recipients recipients;

    @Autowired
    private JdbcClient jdbc;

    private final UUID conversation = Ids.next();
    private final UUID sender = Ids.next();

    @Test
    void leavesOutWhatIsDeletedReadOrOnesOwn() {
        UUID reader = UUID.randomUUID();
        jdbc.sql("""
                        insert into conversation (id, kind, created_at, active_at, last_number)
                        values (:id, 'direct', now(), now(), 4)""").param("id", conversation).update();
        join(sender, UUID.randomUUID(), 0);
        UUID own = Ids.next();
        join(own, reader, 1);
        write(1, sender, false);
        write(2, sender, true);
        write(3, sender, false);
        write(4, own, false);

        assertThat(recipients.listUnread(conversation, 1, 4))
                .filteredOn(message -> message.recipient().equals(reader))
                .extracting(NewMessage::number)
                .containsExactly(3L);
    }

    private void join(UUID id, UUID athlete, long read) {
        jdbc.sql("""
                        insert into participant (conversation_id, id, athlete_id, role, joined_at, from_number, read_number,
                            own_unread, muted, has_written, gone)
                        values (:conversation, :id, :athlete, 'member', now(), 0, :read, 0, false, true, false)""")
                .param("conversation", conversation)
                .param("id", id)
                .param("athlete", athlete)
                .param("read", read)
                .update();
    }

    private void write(long number, UUID by, boolean isDeleted) {
        jdbc.sql("""
                        insert into message (conversation_id, number, client_id, sender_id, sent_at, text, deleted_at, revision)
                        values (:conversation, :number, gen_random_uuid(), :by, now(), 'Hello',
                            case when :deleted then now() end, 0)""")
                .param("conversation", conversation)
                .param("number", number)
                .param("by", by)
                .param("deleted", isDeleted)
                .update();
    }
}
