package io.fitconnect.social.comment.persistence;

import io.fitconnect.social.comment.Comment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A row of {@code discussion_comment}. */
final class CommentRow {

    private CommentRow() {}

    static Comment read(ResultSet row) throws SQLException {
        return read(row, false);
    }

    /** Reads a row with the column {@code hidden}, as a viewer sees it. */
    static Comment readSeen(ResultSet row, UUID viewer) throws SQLException {
        Comment comment = read(row, row.getBoolean("hidden"));
        return comment.hidden() && !comment.isOf(viewer) ? comment.emptied() : comment;
    }

    private static Comment read(ResultSet row, boolean hidden) throws SQLException {
        OffsetDateTime edited = row.getObject("edited_at", OffsetDateTime.class);
        return new Comment(
                row.getObject("subject_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getObject("author_id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                edited == null ? null : edited.toInstant(),
                row.getInt("version"),
                row.getBoolean("deleted"),
                hidden);
    }
}
