/** Series in the table {@code group_training_series}, and their occurrences. */
@NullMarked
package io.fitconnect.training.grouptraining.series.persistence;

import org.jspecify.annotations.NullMarked;
