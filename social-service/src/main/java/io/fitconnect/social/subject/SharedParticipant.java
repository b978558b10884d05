package io.fitconnect.social.subject;

import java.util.UUID;

/**
 * What an athlete is to a group training.
 *
 * @param isRelated takes part, was invited, left or declined; false of who was removed
 * @param isActive  has a place or waits for one
 */
public record SharedParticipant(
        UUID groupTrainingId, UUID athleteId, boolean isRelated, boolean isActive, long revision) {}
