package io.fitconnect.social.discussion;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.social.comment.Comment;
import io.fitconnect.social.comment.CommentPlace;
import io.fitconnect.social.comment.CommentTexts;
import io.fitconnect.social.comment.Comments;
import io.fitconnect.social.reaction.Reaction;
import io.fitconnect.social.reaction.Reactions;
import io.fitconnect.social.subject.OpenedSubjects;
import io.fitconnect.social.tally.Tallies;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Deletes what was said on a subject that is gone, some at a time; a repetition goes on where it was. */
@Component
class DropDiscussion implements WorkHandler<DropDiscussion.Ended> {

    static final WorkQueue<Ended> QUEUE = new WorkQueue<>("ended-discussions", Ended.class);

    private static final int BATCH = 200;

    private final Comments comments;
    private final CommentTexts texts;
    private final Reactions reactions;
    private final Tallies tallies;
    private final OpenedSubjects opened;
    private final Transactions transactions;

    DropDiscussion(
            Comments comments,
            CommentTexts texts,
            Reactions reactions,
            Tallies tallies,
            OpenedSubjects opened,
            Transactions transactions) {
        this.comments = comments;
        this.texts = texts;
        this.reactions = reactions;
        this.tallies = tallies;
        this.opened = opened;
        this.transactions = transactions;
    }

    @Override
    public WorkQueue<Ended> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<Ended> lease) {
        UUID subjectId = lease.payload().subjectId();
        List<Comment> some = comments.listSome(subjectId, BATCH);
        while (!some.isEmpty()) {
            drop(some);
            some = comments.listSome(subjectId, BATCH);
        }
        int dropped;
        do {
            dropped = transactions.run(() -> dropReactions(subjectId));
        } while (dropped == BATCH);
        transactions.run(() -> {
            tallies.replace(subjectId, List.of());
            opened.remove(subjectId);
            lease.complete();
        });
    }

    private void drop(List<Comment> some) {
        texts.eraseMoved(some.stream()
                .map(comment -> new CommentPlace(comment.subjectId(), comment.id(), comment.createdAt()))
                .toList());
        transactions.run(() -> some.forEach(comment -> {
            texts.remove(comment.subjectId(), comment.id());
            comments.remove(comment.subjectId(), comment.id());
        }));
    }

    private Integer dropReactions(UUID subjectId) {
        List<Reaction> some = reactions.listSome(subjectId, BATCH);
        some.forEach(reaction -> reactions.remove(reaction.target(), reaction.athleteId()));
        return some.size();
    }

    /** A subject that is gone. */
    record Ended(UUID subjectId) {}
}
