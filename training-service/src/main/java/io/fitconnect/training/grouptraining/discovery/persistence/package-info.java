/** The index of group trainings by geo cell, in the table {@code group_training_near}. */
@NullMarked
package io.fitconnect.training.grouptraining.discovery.persistence;

import org.jspecify.annotations.NullMarked;
