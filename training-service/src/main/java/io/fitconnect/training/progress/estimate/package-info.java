/** What trainings say about an athlete's thresholds: estimates, each with its reason, for the athlete to confirm. */
@NullMarked
package io.fitconnect.training.progress.estimate;

import org.jspecify.annotations.NullMarked;
