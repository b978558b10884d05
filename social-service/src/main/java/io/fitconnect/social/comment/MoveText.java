package io.fitconnect.social.comment;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.util.List;
import org.springframework.stereotype.Component;

/** Moves the texts of a comment from SQL to the wide rows. A repetition writes the same rows again. */
@Component
class MoveText implements WorkHandler<CommentPlace> {

    static final WorkQueue<CommentPlace> QUEUE = new WorkQueue<>("comment-text-moves", CommentPlace.class);

    private final CommentTexts texts;
    private final Transactions transactions;

    MoveText(CommentTexts texts, Transactions transactions) {
        this.texts = texts;
        this.transactions = transactions;
    }

    @Override
    public WorkQueue<CommentPlace> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<CommentPlace> lease) {
        List<Integer> versions = texts.copy(lease.payload());
        transactions.run(() -> {
            texts.removeCopied(lease.payload(), versions);
            lease.complete();
        });
    }
}
