package io.fitconnect.social.discussion;

import io.fitconnect.social.comment.Comment;
import java.util.Objects;
import java.util.UUID;

/** Where a list of comments goes on: behind one, whether it is still there or not. */
public record CommentPosition(UUID commentId) {

    public CommentPosition {
        Objects.requireNonNull(commentId, "commentId");
    }

    static CommentPosition of(Comment comment) {
        return new CommentPosition(comment.id());
    }
}
