/** Leaders of clubs, and group trainings along the index on club and start. */
@NullMarked
package io.fitconnect.training.grouptraining.club.persistence;

import org.jspecify.annotations.NullMarked;
