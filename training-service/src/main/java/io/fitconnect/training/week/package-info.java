/**
 * On which day the weeks of athletes begin, as profile-service tells. Kept sums are of days and of weeks from Monday; every other
 * week is summed up of days when it is read, so a changed setting computes nothing again. Owns the table {@code athlete_week}.
 */
@NullMarked
package io.fitconnect.training.week;

import org.jspecify.annotations.NullMarked;
