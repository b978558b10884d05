package io.fitconnect.recording;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A part of a session that the athlete or the device marked off.
 *
 * @param index from 0 in the order of the session
 * @param start null when the file has no clock
 * @param totals what the file states for the lap; nothing is computed here
 */
public record Lap(int index, @Nullable Instant start, Totals totals) {}
