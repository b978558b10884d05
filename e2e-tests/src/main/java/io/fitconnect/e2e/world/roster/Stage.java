package io.fitconnect.e2e.world.roster;

/**
 * A part of a workout.
 *
 * @param share of the whole, from 0 to 1
 * @param intensity of what the athlete can hold for an hour
 */
public record Stage(double share, double intensity) {}
