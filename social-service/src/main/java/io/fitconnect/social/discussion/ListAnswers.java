package io.fitconnect.social.discussion;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.comment.Comment;
import io.fitconnect.social.comment.CommentProblems;
import io.fitconnect.social.comment.Comments;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.subject.Subjects;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Lists the answers below a comment that the viewer sees, the oldest first. */
@UseCase(readOnly = true)
public class ListAnswers {

    private final Subjects subjects;
    private final Comments comments;
    private final SeenComments seen;

    ListAnswers(Subjects subjects, Comments comments, SeenComments seen) {
        this.subjects = subjects;
        this.comments = comments;
        this.seen = seen;
    }

    /** Refuses with 404 what is not shown. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Page<SeenComment> handle(
            SubjectKey key, UUID commentId, UUID viewer, Optional<CommentPosition> after, int limit) {
        Page.requireLimit(limit);
        subjects.require(key, viewer);
        Comment comment = comments.findSeen(key.id(), commentId, viewer).orElseThrow(CommentProblems::notFound);
        List<Comment> found =
                comments.listAnswers(key.id(), comment.id(), viewer, after.map(CommentPosition::commentId), limit + 1);
        Page<Comment> page = Page.of(found, limit, CommentPosition::of);
        return new Page<>(seen.list(key.id(), page.items(), viewer), page.nextCursor());
    }
}
