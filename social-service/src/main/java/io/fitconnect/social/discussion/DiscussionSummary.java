package io.fitconnect.social.discussion;

import io.fitconnect.social.reaction.ReactionKind;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.tally.Counts;
import org.jspecify.annotations.Nullable;

/**
 * What a card shows of a discussion.
 *
 * @param own the viewer's reaction to the subject
 */
public record DiscussionSummary(
        SubjectKey key, Counts counts, @Nullable ReactionKind own) {}
