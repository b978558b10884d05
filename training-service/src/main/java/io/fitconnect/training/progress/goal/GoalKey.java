package io.fitconnect.training.progress.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Whose goal it is, and which one. */
@Embeddable
public record GoalKey(@Column(name = "athlete_id") UUID athlete, UUID id) {}
