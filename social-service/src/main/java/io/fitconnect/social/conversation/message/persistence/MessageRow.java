package io.fitconnect.social.conversation.message.persistence;

import io.fitconnect.social.conversation.message.AttachmentText;
import io.fitconnect.social.conversation.message.Message;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the columns of {@code message}. */
final class MessageRow {

    private MessageRow() {}

    static Message read(ResultSet row) throws SQLException {
        return new Message(
                row.getObject("conversation_id", UUID.class),
                row.getLong("number"),
                row.getObject("client_id", UUID.class),
                row.getObject("sender_id", UUID.class),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("text"),
                row.getObject("reply_to", Long.class),
                AttachmentText.read(row.getString("attachments")),
                instant(row, "edited_at"),
                instant(row, "deleted_at"),
                row.getInt("revision"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
