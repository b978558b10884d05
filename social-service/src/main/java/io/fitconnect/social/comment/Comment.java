package io.fitconnect.social.comment;

import io.fitconnect.social.tally.Target;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment, or an answer to one, without its text.
 *
 * @param parentId the comment that it answers; null of a comment
 * @param authorId null of a deleted one
 * @param editedAt null of one that was never edited
 * @param version  counts its texts from 1
 * @param deleted  it holds the place of its answers only
 * @param hidden   a moderator hides it; to others it is a deleted one
 */
public record Comment(
        UUID subjectId,
        UUID id,
        @Nullable UUID parentId,
        @Nullable UUID authorId,
        Instant createdAt,
        @Nullable Instant editedAt,
        int version,
        boolean deleted,
        boolean hidden) {

    /** Versions that one comment may have. */
    public static final int MAX_VERSIONS = 50;

    static Comment of(UUID subjectId, UUID id, @Nullable UUID parentId, UUID author, Instant now) {
        return new Comment(subjectId, id, parentId, author, now, null, 1, false, false);
    }

    public boolean isAnswer() {
        return parentId != null;
    }

    /** The comment at the head of its thread. */
    public UUID thread() {
        return parentId == null ? id : parentId;
    }

    /** When its newest text was written. */
    Instant writtenAt() {
        return editedAt == null ? createdAt : editedAt;
    }

    public boolean isOf(UUID athlete) {
        return athlete.equals(authorId);
    }

    public Target target() {
        return new Target(subjectId, id);
    }

    Comment edited(Instant now) {
        if (version >= MAX_VERSIONS) {
            throw CommentProblems.editedTooOften();
        }
        return new Comment(subjectId, id, parentId, authorId, createdAt, now, version + 1, deleted, hidden);
    }

    /** What is left of it once it is deleted, and all that others see of a hidden one. */
    public Comment emptied() {
        return new Comment(subjectId, id, parentId, null, createdAt, null, version, true, false);
    }
}
