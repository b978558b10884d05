package io.fitconnect.gamification.fairness;

/**
 * What speaks against a recording.
 *
 * @param measure  what was measured, in kebab-case with its unit, such as {@code average-speed-meters-per-second}
 * @param limit    what it should not pass
 */
public record Finding(FlagKind kind, String measure, double measured, double limit) {}
