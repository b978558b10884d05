package io.fitconnect.social.reaction;

import io.fitconnect.social.subject.AnnouncedSubject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person is told of a reaction, as {@code social.interaction} carries it.
 *
 * @param athleteId who is told
 * @param commentId the comment; null of a reaction to the subject
 */
record ReactedTo(
        UUID athleteId,
        UUID otherId,
        AnnouncedSubject subject,
        @Nullable UUID commentId,
        ReactionKind reaction,
        Instant at) {}
