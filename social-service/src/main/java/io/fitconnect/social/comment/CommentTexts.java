package io.fitconnect.social.comment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The texts of comments. What a use case writes lies in SQL with it, and moves to the wide rows behind it. */
public interface CommentTexts {

    /** Keeps a version, in the caller's transaction. */
    void write(Comment comment, WrittenText written);

    /** Forgets in SQL all that a comment said; its wide rows go by {@link #eraseMoved}. */
    void remove(UUID subjectId, UUID commentId);

    /** The newest texts by comment; reads SQL, then the wide rows for those that have moved. */
    Map<UUID, MarkedText> list(Collection<Comment> comments);

    /** All versions, the newest first. */
    List<WrittenText> listVersions(Comment comment);

    /** Copies what lies in SQL to the wide rows, and returns the versions copied. */
    List<Integer> copy(CommentPlace place);

    /** Forgets in SQL what was copied, in the caller's transaction. */
    void removeCopied(CommentPlace place, List<Integer> versions);

    /** Deletes the wide rows of a comment; a copy that is under way has no effect. */
    void eraseMoved(Collection<CommentPlace> places);
}
