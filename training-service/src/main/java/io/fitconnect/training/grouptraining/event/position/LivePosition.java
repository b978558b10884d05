package io.fitconnect.training.grouptraining.event.position;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.training.diary.AthleteId;
import java.time.Instant;

/** Where an athlete was last. */
public record LivePosition(AthleteId athlete, Position place, Instant seenAt) {}
