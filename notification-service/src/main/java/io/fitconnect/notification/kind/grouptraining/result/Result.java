package io.fitconnect.notification.kind.grouptraining.result;

import io.fitconnect.notification.kind.grouptraining.GroupTraining;

/**
 * What came out of a group training.
 *
 * @param came how many came
 */
record Result(GroupTraining training, int came) {}
