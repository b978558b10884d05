package io.fitconnect.training.progress.goal;

/** A goal, and where its athlete stands. */
public record GoalStanding(Goal goal, Standing standing) {}
