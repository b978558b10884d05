/**
 * The gear of athletes as profile-service tells of it: which items are whose, and which are defaults for new trainings. Owns
 * the table {@code gear_item}, partitioned by athlete; the trainings' own gear is the diary's.
 */
@NullMarked
package io.fitconnect.training.gear;

import org.jspecify.annotations.NullMarked;
