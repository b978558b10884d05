/**
 * GPX 1.0 and 1.1 with the extensions that devices use. GPX states no totals: all are computed from the points.
 *
 * <p>Tracks are one recording with a segment each, because devices begin a new track after a pause or a lost signal; a track
 * that begins more than twelve hours after the one before it ended is another training. Routes and waypoints are no activity.
 */
@NullMarked
package io.fitconnect.recording.gpx;

import org.jspecify.annotations.NullMarked;
