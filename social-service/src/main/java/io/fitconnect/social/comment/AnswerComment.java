package io.fitconnect.social.comment;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.subject.Subject;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.subject.Subjects;
import java.util.UUID;

/** Answers a comment. There is one level: an answer to an answer stands in the same thread, and its author is told. */
@UseCase
public class AnswerComment {

    private final Subjects subjects;
    private final Comments comments;
    private final Writing writing;

    AnswerComment(Subjects subjects, Comments comments, Writing writing) {
        this.subjects = subjects;
        this.comments = comments;
        this.writing = writing;
    }

    /** Returns the answer's id. Refuses with 404 what is not shown or deleted, with 429 an author who writes too much. */
    public UUID handle(SubjectKey key, UUID commentId, UUID author, MarkedText text) {
        writing.take(author);
        Subject subject = subjects.require(key, author);
        Comment answered = comments.findSeen(key.id(), commentId, author)
                .filter(comment -> !comment.deleted())
                .orElseThrow(CommentProblems::notFound);
        return writing.add(subject, author, text, answered);
    }
}
