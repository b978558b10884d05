package io.fitconnect.training.progress.figure;

/**
 * The best stretch of a training over one distance or one duration.
 *
 * @param over         the distance in metres, or the duration in seconds
 * @param value        the time in seconds, the distance in metres, or the power in watts
 * @param startSeconds where it begins, in seconds since the training's start
 */
public record BestEffort(double over, double value, double startSeconds) {}
