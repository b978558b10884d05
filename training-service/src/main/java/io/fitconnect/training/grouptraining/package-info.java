/**
 * Trainings that people do together: what an organiser schedules, changes, announces and cancels. One that is not shown to an athlete does not exist for
 * that athlete, and nothing that indexes or tells can make scheduling fail: it follows by event.
 */
@NullMarked
package io.fitconnect.training.grouptraining;

import org.jspecify.annotations.NullMarked;
