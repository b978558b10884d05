package io.fitconnect.social.comment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * All comments. A viewer sees a comment unless its author, or that of the comment above it, does not exist for them; the place of a deleted one
 * is seen with the answers below it.
 */
public interface Comments {

    void add(Comment comment);

    void save(Comment comment);

    void remove(UUID subjectId, UUID id);

    Optional<Comment> find(UUID subjectId, UUID id);

    Optional<Comment> findSeen(UUID subjectId, UUID id, UUID viewer);

    /** Whether there are answers below, seen or not. */
    boolean hasAnswers(UUID subjectId, UUID id);

    /** Comments that answer none. */
    List<Comment> list(UUID subjectId, UUID viewer, CommentOrder order, Optional<UUID> after, int limit);

    /** Answers below a comment, the oldest first. */
    List<Comment> listAnswers(UUID subjectId, UUID parentId, UUID viewer, Optional<UUID> after, int limit);

    /** The newest answers below each of the comments, the oldest of them first. */
    Map<UUID, List<Comment>> listNewestAnswers(UUID subjectId, Collection<UUID> parents, UUID viewer, int each);

    /** Authors of the newest comments on a subject, whoever sees them. */
    List<UUID> listRecentAuthors(UUID subjectId, int comments);

    /** Some comments and answers before and behind one, with it, in their order, whoever sees them. */
    List<Comment> listAround(UUID subjectId, UUID id, int each);

    /** Comments of an author, in an order, after one of them. */
    List<Comment> listOf(UUID author, Optional<Comment> after, int limit);

    /** Some of the comments of a subject. */
    List<Comment> listSome(UUID subjectId, int limit);
}
