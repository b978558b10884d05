/** Trainings of an athlete's own plan: one folder for each kind, and what the kinds share. */
@NullMarked
package io.fitconnect.notification.kind.plannedtraining;

import org.jspecify.annotations.NullMarked;
