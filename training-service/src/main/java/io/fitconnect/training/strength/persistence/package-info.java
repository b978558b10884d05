/** Exercises and sets in the tables {@code own_exercise}, {@code strength_log} and {@code strength_sum}. */
@NullMarked
package io.fitconnect.training.strength.persistence;

import org.jspecify.annotations.NullMarked;
