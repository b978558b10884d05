package io.fitconnect.social.comment;

import java.time.Instant;
import java.util.UUID;

/** Where the texts of a comment lie. */
public record CommentPlace(UUID subjectId, UUID commentId, Instant createdAt) {

    static CommentPlace of(Comment comment) {
        return new CommentPlace(comment.subjectId(), comment.id(), comment.createdAt());
    }
}
