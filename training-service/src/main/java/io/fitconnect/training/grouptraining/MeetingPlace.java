package io.fitconnect.training.grouptraining;

import io.fitconnect.platform.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * Where people meet.
 *
 * @param name     one line in the organiser's words
 * @param position null when the organiser says it in words alone
 */
public record MeetingPlace(String name, @Nullable Position position) {}
