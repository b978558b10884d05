/** Participants by the end of their ids. */
@NullMarked
package io.fitconnect.training.grouptraining.checkin.persistence;

import org.jspecify.annotations.NullMarked;
