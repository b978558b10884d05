package io.fitconnect.training.progress.load;

import java.time.LocalDate;

/**
 * One day of the athlete.
 *
 * @param fitness average load, exponentially weighted over 42 days
 * @param fatigue the same over 7 days
 * @param form    the fitness of the day before without its fatigue: what the athlete wakes up with
 */
public record FormDay(LocalDate day, double load, double fitness, double fatigue, double form) {}
