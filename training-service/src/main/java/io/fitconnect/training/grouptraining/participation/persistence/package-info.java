/** Participation and places in SQL. */
@NullMarked
package io.fitconnect.training.grouptraining.participation.persistence;

import org.jspecify.annotations.NullMarked;
