/**
 * KML and KMZ: tracks that phones and map programs write with a time for each point. A line without times is a route and no
 * recording.
 */
@NullMarked
package io.fitconnect.recording.kml;

import org.jspecify.annotations.NullMarked;
