package io.fitconnect.gamification.rule;

/**
 * How a streak stands.
 *
 * @param length  periods of the run that goes on; 0 when it ended. A frozen period keeps the run and does not lengthen it
 * @param best    the longest run
 * @param freezes how many periods the run survives without an effort
 */
public record Streak(int length, int best, int freezes) {}
