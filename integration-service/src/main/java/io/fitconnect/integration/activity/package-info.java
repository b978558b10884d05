/**
 * What other services learn about a recorded activity: the body of {@code activity-recorded.v1}, made from one recording.
 * Samples stay here; the event carries sums, laps and a simplified track, and is always below 256 KiB.
 */
@NullMarked
package io.fitconnect.integration.activity;

import org.jspecify.annotations.NullMarked;
