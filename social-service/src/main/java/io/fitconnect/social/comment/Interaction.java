package io.fitconnect.social.comment;

import io.fitconnect.social.subject.AnnouncedSubject;
import java.time.Instant;
import java.util.UUID;

/**
 * What a person is told of a comment, as {@code social.interaction} carries it: no word of its text.
 *
 * @param athleteId who is told
 * @param otherId   who said it
 */
record Interaction(UUID athleteId, UUID otherId, AnnouncedSubject subject, UUID commentId, Instant at) {}
