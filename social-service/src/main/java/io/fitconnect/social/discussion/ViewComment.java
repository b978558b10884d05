package io.fitconnect.social.discussion;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.comment.Comment;
import io.fitconnect.social.comment.CommentProblems;
import io.fitconnect.social.comment.Comments;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.subject.Subjects;
import java.util.List;
import java.util.UUID;

/** Shows one comment or answer. */
@UseCase(readOnly = true)
public class ViewComment {

    private final Subjects subjects;
    private final Comments comments;
    private final SeenComments seen;

    ViewComment(Subjects subjects, Comments comments, SeenComments seen) {
        this.subjects = subjects;
        this.comments = comments;
        this.seen = seen;
    }

    /** Refuses with 404 what is not shown. */
    public SeenComment handle(SubjectKey key, UUID commentId, UUID viewer) {
        subjects.require(key, viewer);
        Comment comment = comments.findSeen(key.id(), commentId, viewer).orElseThrow(CommentProblems::notFound);
        return seen.list(key.id(), List.of(comment), viewer).get(0);
    }
}
