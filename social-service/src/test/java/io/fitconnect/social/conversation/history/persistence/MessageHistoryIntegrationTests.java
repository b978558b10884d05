package io.fitconnect.social.conversation.history.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.cassandra.WideRows;
import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.conversation.history.Month;
import io.fitconnect.social.conversation.message.Attachment;
import io.fitconnect.social.conversation.message.AttachmentKind;
import io.fitconnect.social.conversation.message.Message;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moved messages in Cassandra: of two writes the later state wins, in whatever order they arrive. */
@RunningSocialService
class MessageHistoryIntegrationTests {

    private static final Instant SENT = Instant.parse("2026-09-30T23:59:59.999Z");

    @Autowired
    private CassandraMessageHistory history;

    @Autowired
    private WideRows rows;

    @Autowired
    private JdbcClient jdbc;

    private final UUID conversation = UUID.randomUUID();
    private final UUID sender = UUID.randomUUID();

    @BeforeEach
    void noteMonths() {
        for (int month : List.of(202609, 202610)) {
            jdbc.sql(
                            "insert into history_month (conversation_id, month, first_number, last_number) values (:id, :month, 1, 9)")
                    .param("id", conversation)
                    .param("month", month)
                    .update();
        }
    }

    @Test
    void readsWhatItWroteAcrossMonths() {
        List<Message> messages = List.of(
                message(1, SENT, "One", null, null, 0),
                message(2, SENT.plusMillis(1), null, null, null, 0),
                message(3, SENT.plusSeconds(9), "Three", SENT.plusSeconds(20), null, 1));
        history.write(messages);
        history.write(messages);

        assertThat(history.list(conversation, 1, 9)).isEqualTo(messages);
        assertThat(history.list(conversation, 2, 2)).isEqualTo(messages.subList(1, 2));
    }

    @Test
    void keepsTheLaterState() {
        Message edited = message(1, SENT, "Edited", SENT.plusSeconds(5), null, 1);
        history.write(List.of(edited));
        history.write(List.of(message(1, SENT, "First", null, null, 0)));

        assertThat(history.list(conversation, 1, 1)).containsExactly(edited);
    }

    @Test
    void erasesTheWordsOfOneSenderForGood() {
        Message theirs = message(1, SENT, "Theirs", null, null, 0);
        history.write(List.of(theirs));
        history.blank(conversation, Set.of(UUID.randomUUID()), SENT.plusSeconds(60));
        assertThat(history.list(conversation, 1, 1)).containsExactly(theirs);

        history.blank(conversation, Set.of(sender), SENT.plusSeconds(60));
        history.write(List.of(theirs)); // a late repetition

        assertThat(history.list(conversation, 1, 1)).singleElement().satisfies(message -> {
            assertThat(message.isDeleted()).isTrue();
            assertThat(message.text()).isNull();
            assertThat(message.attachments()).isEmpty();
        });
    }

    /** An erasure may have read the rows before the conversation was deleted. */
    @Test
    void bringsNothingBackOfADeletedConversation() {
        Message theirs = message(1, SENT, "Theirs", null, null, 0);
        history.write(List.of(theirs));
        HistoryStatements statements = new HistoryStatements(rows);

        history.delete(conversation);
        rows.write("test", statements.blank(theirs, Instant.now().plusSeconds(5)));

        assertThat(history.list(conversation, 1, 9)).isEmpty();
        assertThat(Month.of(SENT)).isEqualTo(202609);
    }

    /** The worker died after it wrote to Cassandra and before it noted the month. */
    @Test
    void deletesWhatAMoveWroteThatDidNotEnd() {
        jdbc.sql("delete from history_month where conversation_id = :id")
                .param("id", conversation)
                .update();
        jdbc.sql("""
                        insert into message (conversation_id, number, client_id, sender_id, sent_at, text, revision)
                        values (:id, 1, :sender, :sender, :sent, 'Theirs', 0)""")
                .param("id", conversation)
                .param("sender", sender)
                .param("sent", SENT.atOffset(ZoneOffset.UTC))
                .update();
        history.write(List.of(message(1, SENT, "Theirs", null, null, 0)));

        history.delete(conversation);

        noteMonths();
        assertThat(history.list(conversation, 1, 9)).isEmpty();
    }

    private Message message(
            long number,
            Instant sentAt,
            @Nullable String text,
            @Nullable Instant editedAt,
            @Nullable Instant deletedAt,
            int revision) {
        return new Message(
                conversation,
                number,
                new UUID(0, number),
                sender,
                sentAt,
                text,
                number > 1 ? number - 1 : null,
                List.of(new Attachment(AttachmentKind.TRAINING, new UUID(1, number))),
                editedAt,
                deletedAt,
                revision);
    }
}
