package io.fitconnect.social.discussion;

import io.fitconnect.social.comment.Comment;
import io.fitconnect.social.reaction.ReactionKind;
import io.fitconnect.social.tally.Counts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a viewer sees it, without its text.
 *
 * @param own     the viewer's reaction
 * @param answers the newest ones below it, the oldest of them first
 */
public record SeenComment(
        Comment comment, Counts counts, @Nullable ReactionKind own, List<SeenComment> answers) {

    public SeenComment {
        answers = List.copyOf(answers);
    }
}
