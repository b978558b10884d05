package io.fitconnect.social.reaction;

import io.fitconnect.social.comment.Comment;
import io.fitconnect.social.comment.CommentProblems;
import io.fitconnect.social.comment.Comments;
import io.fitconnect.social.subject.Subject;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.subject.Subjects;
import io.fitconnect.social.tally.Target;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds what a person reacts to. */
@Component
class ReactionTargets {

    private final Subjects subjects;
    private final Comments comments;

    ReactionTargets(Subjects subjects, Comments comments) {
        this.subjects = subjects;
        this.comments = comments;
    }

    /** The target; refuses with 404 what is not shown, and a deleted comment. */
    ShownTarget require(SubjectKey key, Optional<UUID> commentId, UUID viewer) {
        Subject subject = subjects.require(key, viewer);
        return find(subject, commentId, viewer).orElseThrow(CommentProblems::notFound);
    }

    /** The target, if it is shown and not deleted. */
    Optional<ShownTarget> find(SubjectKey key, Optional<UUID> commentId, UUID viewer) {
        return subjects.list(Set.of(key), viewer).stream()
                .findFirst()
                .flatMap(subject -> find(subject, commentId, viewer));
    }

    private Optional<ShownTarget> find(Subject subject, Optional<UUID> commentId, UUID viewer) {
        UUID subjectId = subject.key().id();
        return commentId.isEmpty()
                ? Optional.of(new ShownTarget(subject, Target.subject(subjectId), subject.hosts()))
                : comments.findSeen(subjectId, commentId.get(), viewer)
                        .filter(comment -> !comment.deleted())
                        .map(comment -> ofComment(subject, comment));
    }

    private static ShownTarget ofComment(Subject subject, Comment comment) {
        UUID author = comment.authorId();
        return new ShownTarget(subject, comment.target(), author == null ? Set.of() : Set.of(author));
    }

    /**
     * What a person reacts to.
     *
     * @param owners who is told of it
     */
    record ShownTarget(Subject subject, Target target, Set<UUID> owners) {}
}
