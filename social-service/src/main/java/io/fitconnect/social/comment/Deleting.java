package io.fitconnect.social.comment;

import io.fitconnect.platform.work.DueWork;
import io.fitconnect.social.tally.Count;
import io.fitconnect.social.tally.GoneTargets;
import io.fitconnect.social.tally.Tallies;
import io.fitconnect.social.tally.Target;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Deletes comments: one with answers leaves its place, and the last answer takes the place with it. */
@Component
class Deleting {

    private final Comments comments;
    private final CommentTexts texts;
    private final Tallies tallies;
    private final GoneTargets gone;
    private final DueWork work;

    Deleting(Comments comments, CommentTexts texts, Tallies tallies, GoneTargets gone, DueWork work) {
        this.comments = comments;
        this.texts = texts;
        this.tallies = tallies;
        this.gone = gone;
        this.work = work;
    }

    /** Deletes all but the wide rows of a comment that is not deleted. */
    void delete(Comment comment, UUID author) {
        UUID subjectId = comment.subjectId();
        texts.remove(subjectId, comment.id());
        work.cancel(MoveText.QUEUE, comment.id().toString());
        tallies.add(Target.subject(subjectId), Count.COMMENTS, author, -1);
        gone.add(comment.target());
        if (comments.hasAnswers(subjectId, comment.id())) {
            comments.save(comment.emptied());
            return;
        }
        comments.remove(subjectId, comment.id());
        if (comment.isAnswer()) {
            tallies.add(new Target(subjectId, comment.thread()), Count.ANSWERS, author, -1);
            removeEmptyThread(subjectId, comment.thread());
        }
    }

    private void removeEmptyThread(UUID subjectId, UUID thread) {
        boolean isEmptied =
                comments.find(subjectId, thread).filter(Comment::deleted).isPresent();
        if (isEmptied && !comments.hasAnswers(subjectId, thread)) {
            comments.remove(subjectId, thread);
        }
    }
}
