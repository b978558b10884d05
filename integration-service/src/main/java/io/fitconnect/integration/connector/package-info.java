/**
 * Asks trackers for recordings on behalf of athletes who connected them. The frame knows OAuth, schedules, limits, breakers and notices;
 * a {@link io.fitconnect.integration.connector.Tracker} in a package of its own knows one vendor's protocol. What is fetched becomes an
 * import by the door that uploads take. Owns the connections and their sealed tokens.
 */
@NullMarked
package io.fitconnect.integration.connector;

import org.jspecify.annotations.NullMarked;
