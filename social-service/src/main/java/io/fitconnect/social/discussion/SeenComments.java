package io.fitconnect.social.discussion;

import io.fitconnect.social.comment.Comment;
import io.fitconnect.social.comment.Comments;
import io.fitconnect.social.reaction.ReactionKind;
import io.fitconnect.social.reaction.Reactions;
import io.fitconnect.social.tally.Count;
import io.fitconnect.social.tally.Counts;
import io.fitconnect.social.tally.SeenCounts;
import io.fitconnect.social.tally.Target;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Adds to comments what stands beside them. Some statements for all. */
@Component
class SeenComments {

    private static final Counts NONE = new Counts(Map.of());

    /** Answers that are shown with the comment above them. */
    private static final int SHOWN_ANSWERS = 2;

    private final Comments comments;
    private final Reactions reactions;
    private final SeenCounts counts;

    SeenComments(Comments comments, Reactions reactions, SeenCounts counts) {
        this.comments = comments;
        this.reactions = reactions;
        this.counts = counts;
    }

    /** Comments of one subject that the viewer sees, in their order. */
    List<SeenComment> list(UUID subjectId, List<Comment> found, UUID viewer) {
        List<UUID> threads = found.stream()
                .filter(comment -> !comment.isAnswer())
                .map(Comment::id)
                .toList();
        Map<UUID, List<Comment>> answers = comments.listNewestAnswers(subjectId, threads, viewer, SHOWN_ANSWERS);
        List<Target> targets = Stream.concat(
                        found.stream(), answers.values().stream().flatMap(List::stream))
                .map(Comment::target)
                .toList();
        Map<Target, Counts> numbers = counts.list(targets, viewer);
        Map<Target, ReactionKind> own = reactions.listOwn(targets, viewer);
        return found.stream()
                .map(comment -> seen(
                        comment,
                        numbers,
                        own,
                        answers.getOrDefault(comment.id(), List.of()).stream()
                                .map(answer -> seen(answer, numbers, own, List.of()))
                                .toList()))
                .toList();
    }

    private static SeenComment seen(
            Comment comment, Map<Target, Counts> numbers, Map<Target, ReactionKind> own, List<SeenComment> answers) {
        Counts counted = numbers.getOrDefault(comment.target(), NONE);
        return comment.deleted()
                ? new SeenComment(comment, answersOnly(counted), null, answers)
                : new SeenComment(comment, counted, own.get(comment.target()), answers);
    }

    /** The reactions to a hidden comment are kept, in case it is shown again. */
    private static Counts answersOnly(Counts counted) {
        long answers = counted.of(Count.ANSWERS);
        return answers == 0 ? NONE : new Counts(Map.of(Count.ANSWERS, answers));
    }
}
