/**
 * TCX 2: activities with their laps. Totals are those of the laps; what these leave open is computed from the points.
 */
@NullMarked
package io.fitconnect.recording.tcx;

import org.jspecify.annotations.NullMarked;
