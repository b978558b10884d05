/** Group trainings in the table {@code group_training}, and what their organisers announced. */
@NullMarked
package io.fitconnect.training.grouptraining.persistence;

import org.jspecify.annotations.NullMarked;
