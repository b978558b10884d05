/**
 * How what may be guessed or flooded is slowed down: counts per bucket with a wait that doubles. A bucket is the digest of what
 * it counts, so the table names neither people nor networks.
 */
@NullMarked
package io.fitconnect.auth.throttle;

import org.jspecify.annotations.NullMarked;
