package io.fitconnect.training.moderation;

import io.fitconnect.training.diary.AthleteId;
import java.util.UUID;

/**
 * A measure that hides a training or group training.
 *
 * @param concerned the athlete whose training it is, or who organises the group training
 */
public record HidingMeasure(AthleteId concerned, UUID decision, SubjectKind kind, UUID subject) {}
