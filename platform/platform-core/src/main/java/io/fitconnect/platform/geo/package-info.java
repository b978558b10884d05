/**
 * Where athletes were, as others may see it. {@link io.fitconnect.platform.geo.PrivacyZones} is the only place that cuts a track,
 * for lists, maps, images, streams, exports and events alike. Pure: no clock, no store, and random numbers only from the caller.
 */
@NullMarked
package io.fitconnect.platform.geo;

import org.jspecify.annotations.NullMarked;
