package io.fitconnect.training.grouptraining.event.position;

import io.fitconnect.platform.geo.Position;
import java.time.Instant;

/** A point of an athlete's device. */
public record SeenPoint(Instant time, Position place) {}
