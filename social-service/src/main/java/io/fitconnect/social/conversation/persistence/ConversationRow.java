package io.fitconnect.social.conversation.persistence;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.social.conversation.Conversation;
import io.fitconnect.social.conversation.ConversationKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads the columns of {@code conversation} beside those of a participant. */
final class ConversationRow {

    private ConversationRow() {}

    static Conversation read(ResultSet row) throws SQLException {
        return new Conversation(
                row.getObject("conversation_id", UUID.class),
                WireName.find(ConversationKind.class, row.getString("kind")).orElseThrow(),
                row.getString("title"),
                row.getObject("titled_by", UUID.class),
                row.getLong("title_revision"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("active_at", OffsetDateTime.class).toInstant(),
                row.getLong("last_number"));
    }
}
