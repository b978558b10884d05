package io.fitconnect.social.comment;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.subject.Subjects;
import io.fitconnect.social.suspension.Writers;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Deletes a comment, for its author, who need not see the subject any more, for the hosts of the subject it stands under, and for those who lead the
 * club.
 */
@UseCase
public class DeleteComment {

    private final Subjects subjects;
    private final Comments comments;
    private final Deleting deleting;
    private final Writers writers;
    private final DueWork work;
    private final Clock clock;

    DeleteComment(Subjects subjects, Comments comments, Deleting deleting, Writers writers, DueWork work, Clock clock) {
        this.subjects = subjects;
        this.comments = comments;
        this.deleting = deleting;
        this.writers = writers;
        this.work = work;
        this.clock = clock;
    }

    /** Refuses with 404 what is not shown or deleted, with 403 who is neither, or is suspended and not the author. */
    public void handle(SubjectKey key, UUID commentId, UUID caller) {
        Comment comment = requireDeletable(key, commentId, caller);
        UUID author = Optional.ofNullable(comment.authorId()).orElse(caller);
        deleting.delete(comment, author);
        work.schedule(EraseText.QUEUE, comment.id().toString(), clock.instant(), CommentPlace.of(comment));
    }

    private Comment requireDeletable(SubjectKey key, UUID commentId, UUID caller) {
        Optional<Comment> own = comments.find(key.id(), commentId).filter(comment -> comment.isOf(caller));
        if (own.isPresent()) {
            return own.get();
        }
        writers.require(caller);
        var subject = subjects.require(key, caller);
        Comment comment = comments.findSeen(key.id(), commentId, caller)
                .filter(found -> !found.deleted())
                .orElseThrow(CommentProblems::notFound);
        return Optional.ofNullable(comment.authorId())
                .filter(author -> subjects.mayDelete(subject, caller, author))
                .map(author -> comment)
                .orElseThrow(CommentProblems::neitherAuthorNorHost);
    }
}
