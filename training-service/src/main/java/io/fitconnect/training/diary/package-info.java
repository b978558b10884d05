/**
 * The diary: every training that an athlete has done, entered by hand or made from a recorded activity. A training
 * belongs to one athlete for ever and is seen by no other athlete; an activity becomes at most one training, and a deleted one
 * does not come back. What was recorded (times, distances, sensors) is not changed, how the athlete describes it may be.
 * Owns the tables {@code training}, {@code training_recording} and {@code deleted_activity}, all partitioned by athlete.
 */
@NullMarked
package io.fitconnect.training.diary;

import org.jspecify.annotations.NullMarked;
