package io.fitconnect.social.comment;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.subject.Subject;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.subject.Subjects;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Edits a comment; whoever sees it sees its earlier versions too. */
@UseCase
public class EditComment {

    private static final MarkedText NOTHING = new MarkedText("", Map.of());

    private final Subjects subjects;
    private final Comments comments;
    private final CommentTexts texts;
    private final Writing writing;

    EditComment(Subjects subjects, Comments comments, CommentTexts texts, Writing writing) {
        this.subjects = subjects;
        this.comments = comments;
        this.texts = texts;
        this.writing = writing;
    }

    /**
     * Refuses with 404 what is not shown, with 403 another's comment, with 409 a version too many.
     *
     * @param versionCheck refuses a version that the author has not read
     */
    public void handle(SubjectKey key, UUID commentId, UUID author, MarkedText text, LongConsumer versionCheck) {
        writing.take(author);
        Subject subject = subjects.require(key, author);
        Comment comment = comments.findSeen(key.id(), commentId, author)
                .filter(found -> !found.deleted())
                .orElseThrow(CommentProblems::notFound);
        if (!comment.isOf(author)) {
            throw CommentProblems.notTheAuthor();
        }
        versionCheck.accept(comment.version());
        MarkedText before = texts.list(List.of(comment)).getOrDefault(commentId, NOTHING);
        if (!text.equals(before)) {
            writing.edit(subject, comment, author, before, text);
        }
    }
}
