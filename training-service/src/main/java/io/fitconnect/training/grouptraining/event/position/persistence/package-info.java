/** The table of who shares positions, with the last of each. */
@NullMarked
package io.fitconnect.training.grouptraining.event.position.persistence;

import org.jspecify.annotations.NullMarked;
