package io.fitconnect.social.conversation.persistence;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.social.conversation.ConversationRole;
import io.fitconnect.social.conversation.Participant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads the columns of {@code participant}. */
final class ParticipantRow {

    private ParticipantRow() {}

    static Participant read(ResultSet row) throws SQLException {
        return new Participant(
                row.getObject("id", UUID.class),
                row.getObject("conversation_id", UUID.class),
                row.getObject("athlete_id", UUID.class),
                WireName.find(ConversationRole.class, row.getString("role")).orElseThrow(),
                row.getObject("joined_at", OffsetDateTime.class).toInstant(),
                row.getLong("from_number"),
                row.getLong("read_number"),
                row.getLong("own_unread"),
                row.getBoolean("muted"),
                row.getBoolean("has_written"),
                row.getBoolean("gone"),
                row.getObject("invited_by", UUID.class));
    }
}
