package io.fitconnect.social.discussion;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.comment.Comment;
import io.fitconnect.social.comment.CommentOrder;
import io.fitconnect.social.comment.Comments;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.subject.Subjects;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Lists the comments on a subject that the viewer sees. */
@UseCase(readOnly = true)
public class ListComments {

    private final Subjects subjects;
    private final Comments comments;
    private final SeenComments seen;

    ListComments(Subjects subjects, Comments comments, SeenComments seen) {
        this.subjects = subjects;
        this.comments = comments;
        this.seen = seen;
    }

    /** Refuses with 404 a subject that is not shown. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Page<SeenComment> handle(
            SubjectKey key, UUID viewer, CommentOrder order, Optional<CommentPosition> after, int limit) {
        Page.requireLimit(limit);
        subjects.require(key, viewer);
        List<Comment> found = comments.list(key.id(), viewer, order, after.map(CommentPosition::commentId), limit + 1);
        Page<Comment> page = Page.of(found, limit, CommentPosition::of);
        return new Page<>(seen.list(key.id(), page.items(), viewer), page.nextCursor());
    }
}
