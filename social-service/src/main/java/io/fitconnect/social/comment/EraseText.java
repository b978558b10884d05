package io.fitconnect.social.comment;

import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.util.List;
import org.springframework.stereotype.Component;

/** Deletes the texts of a deleted comment from the wide rows. */
@Component
class EraseText implements WorkHandler<CommentPlace> {

    static final WorkQueue<CommentPlace> QUEUE = new WorkQueue<>("comment-text-erasures", CommentPlace.class);

    private final CommentTexts texts;

    EraseText(CommentTexts texts) {
        this.texts = texts;
    }

    @Override
    public WorkQueue<CommentPlace> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<CommentPlace> lease) {
        texts.eraseMoved(List.of(lease.payload()));
    }
}
