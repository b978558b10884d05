/**
 * What athletes measure day by day: weight, resting heart rate, heart rate variability, body fat, sleep. The latest weight is the
 * profile's. Owns the table {@code measurement}; weights lie with the athlete.
 */
@NullMarked
package io.fitconnect.profile.measurement;

import org.jspecify.annotations.NullMarked;
