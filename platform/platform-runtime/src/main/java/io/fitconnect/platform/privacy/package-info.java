/**
 * The privacy zones of athletes, in the two services that hold positions: {@code fitconnect.privacy-zones.enabled}. They are kept
 * as profile-service announces them and cut what leaves for others, by {@link io.fitconnect.platform.geo.PrivacyZones}.
 */
@NullMarked
package io.fitconnect.platform.privacy;

import org.jspecify.annotations.NullMarked;
