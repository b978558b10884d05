package io.fitconnect.training.grouptraining.event;

import io.fitconnect.training.diary.AthleteId;
import java.time.Instant;

/**
 * When an athlete finished, by the athlete's own word.
 *
 * @param finishedAt in whole milliseconds
 * @param revision   grows with every correction
 */
public record Finish(AthleteId athlete, Instant finishedAt, long revision) {}
