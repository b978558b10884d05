/**
 * Thresholds and zones by the day from which they hold, so that old trainings keep the zones of their day. Each set was set by
 * its athlete: by hand, by changing the thresholds in the profile, or by confirming an estimate. Bounds are computed by a
 * named model when a set is written, and stay. Owns the table {@code zone_set}, partitioned by athlete.
 */
@NullMarked
package io.fitconnect.profile.zone;

import org.jspecify.annotations.NullMarked;
