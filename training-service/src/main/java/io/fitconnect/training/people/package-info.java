/**
 * The display names of athletes, as profile-service announces them. A viewer reads a name where the athlete's profile is shown to the
 * viewer, and no other. Owns the table {@code athlete_name}.
 */
@NullMarked
package io.fitconnect.training.people;

import org.jspecify.annotations.NullMarked;
