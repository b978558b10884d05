package io.fitconnect.notification.kind.plannedtraining.missed;

import io.fitconnect.notification.kind.plannedtraining.PlannedTraining;

/**
 * Planned trainings of a day that were not done.
 *
 * @param last one of them, which a text about a single one names
 */
record MissedTrainings(int count, PlannedTraining last) {}
