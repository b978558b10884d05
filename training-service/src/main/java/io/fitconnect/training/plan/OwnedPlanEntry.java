package io.fitconnect.training.plan;

import io.fitconnect.training.diary.AthleteId;

/** An entry, and whose plan it is in. */
public record OwnedPlanEntry(AthleteId athlete, PlanEntry entry) {}
