package io.fitconnect.social.comment;

import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.account.Leftovers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Deletes the comments of an erased athlete as the athlete would, and takes the athlete out of the texts of others. */
@Component
class ErasedComments implements AthleteBulk {

    /** With what stands beside a comment. */
    private static final int ROWS_EACH = 8;

    private final Comments comments;
    private final Deleting deleting;
    private final ErasedTexts texts;

    ErasedComments(Comments comments, Deleting deleting, ErasedTexts texts) {
        this.comments = comments;
        this.deleting = deleting;
        this.texts = texts;
    }

    @Override
    public int eraseSome(UUID athlete, int most, Leftovers leftovers) {
        List<Comment> some = comments.listOf(athlete, Optional.empty(), most / ROWS_EACH);
        some.forEach(comment -> {
            deleting.delete(comment, athlete);
            texts.add(CommentPlace.of(comment));
            leftovers.add(ErasedTexts.STORE, comment.id());
        });
        return some.isEmpty() ? texts.removeMentions(athlete, most) : some.size();
    }
}
