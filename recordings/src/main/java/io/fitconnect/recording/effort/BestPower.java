package io.fitconnect.recording.effort;

/** The highest average power over a duration, and where it begins in seconds since the start. */
public record BestPower(int durationSeconds, double averagePowerWatts, double startSeconds) {}
