package io.fitconnect.social.conversation.history.persistence;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import io.fitconnect.platform.cassandra.WideRows;
import io.fitconnect.social.conversation.history.Month;
import io.fitconnect.social.conversation.message.AttachmentText;
import io.fitconnect.social.conversation.message.Message;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements of {@code message_history}. Each write carries the time of the change, and its revision within a millisecond. */
final class HistoryStatements {

    private static final long MICROS = 1_000;
    private static final String PARTITION = " where conversation_id = ? and month = ?";

    private final PreparedStatement insert;
    private final PreparedStatement list;
    private final PreparedStatement listAll;
    private final PreparedStatement blank;
    private final PreparedStatement delete;

    HistoryStatements(WideRows rows) {
        insert = rows.prepare("insert into ${keyspace}.message_history (conversation_id, month, number, client_id,"
                + " participant_id, sent_at, text, reply_to, attachments, edited_at, deleted_at, revision)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) using timestamp ?");
        list = rows.prepare(
                "select * from ${keyspace}.message_history" + PARTITION + " and number >= ? and number <= ?");
        listAll = rows.prepare("select * from ${keyspace}.message_history" + PARTITION);
        blank = rows.prepare("delete text, attachments from ${keyspace}.message_history using timestamp ?" + PARTITION
                + " and number = ?");
        delete = rows.prepare("delete from ${keyspace}.message_history" + PARTITION);
    }

    BoundStatement insert(Message message) {
        return insert.bind(
                message.conversation(),
                Month.of(message.sentAt()),
                message.number(),
                message.clientId(),
                message.sender(),
                message.sentAt(),
                message.text(),
                message.replyTo(),
                AttachmentText.write(message.attachments()),
                message.editedAt(),
                message.deletedAt(),
                message.revision(),
                micros(message.changedAt()) + Math.min(message.revision(), MICROS - 1));
    }

    BoundStatement list(UUID conversation, int month, long from, long to) {
        return list.bind(conversation, month, from, to);
    }

    BoundStatement listAll(UUID conversation, int month) {
        return listAll.bind(conversation, month);
    }

    /** Deletes the words alone: a write would bring back the row of a conversation that is deleted at the same time. */
    BoundStatement blank(Message message, Instant now) {
        return blank.bind(
                micros(now) + MICROS - 1, message.conversation(), Month.of(message.sentAt()), message.number());
    }

    BoundStatement delete(UUID conversation, int month) {
        return delete.bind(conversation, month);
    }

    static Message read(Row row) {
        return new Message(
                Objects.requireNonNull(row.getUuid("conversation_id")),
                row.getLong("number"),
                Objects.requireNonNull(row.getUuid("client_id")),
                Objects.requireNonNull(row.getUuid("participant_id")),
                Objects.requireNonNull(row.getInstant("sent_at")),
                row.getString("text"),
                row.isNull("reply_to") ? null : row.getLong("reply_to"),
                AttachmentText.read(row.getString("attachments")),
                row.getInstant("edited_at"),
                deletedAt(row),
                row.getInt("revision"));
    }

    /** A message without words and attachments is one whose words were erased. */
    private static @Nullable Instant deletedAt(Row row) {
        return row.isNull("text") && row.isNull("attachments") && row.isNull("deleted_at")
                ? row.getInstant("sent_at")
                : row.getInstant("deleted_at");
    }

    private static long micros(Instant moment) {
        return moment.toEpochMilli() * MICROS;
    }
}
