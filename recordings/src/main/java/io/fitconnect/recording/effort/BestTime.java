package io.fitconnect.recording.effort;

/** The shortest time over a distance, and where it begins in seconds since the start. */
public record BestTime(double distanceMeters, double seconds, double startSeconds) {}
