/**
 * In which time zones athletes live, as profile-service tells. A start whose local clock is unknown takes the zone of that moment;
 * a changed setting moves no training. Owns the table {@code athlete_zone}.
 */
@NullMarked
package io.fitconnect.training.timezone;

import org.jspecify.annotations.NullMarked;
