package io.fitconnect.social.discussion;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.comment.Comment;
import io.fitconnect.social.comment.CommentProblems;
import io.fitconnect.social.comment.Comments;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.subject.Subjects;
import java.util.UUID;

/** Finds a comment whose versions are to be shown: whoever sees it sees them. */
@UseCase(readOnly = true)
public class FindVersionedComment {

    private final Subjects subjects;
    private final Comments comments;

    FindVersionedComment(Subjects subjects, Comments comments) {
        this.subjects = subjects;
        this.comments = comments;
    }

    /** Refuses with 404 what is not shown or deleted. */
    public Comment handle(SubjectKey key, UUID commentId, UUID viewer) {
        subjects.require(key, viewer);
        return comments.findSeen(key.id(), commentId, viewer)
                .filter(comment -> !comment.deleted())
                .orElseThrow(CommentProblems::notFound);
    }
}
