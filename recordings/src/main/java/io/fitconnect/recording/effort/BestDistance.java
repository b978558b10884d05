package io.fitconnect.recording.effort;

/** The longest distance within a duration, and where it begins in seconds since the start. */
public record BestDistance(int durationSeconds, double distanceMeters, double startSeconds) {}
