/**
 * Wide rows in Cassandra. A service brings versioned CQL files in {@code db/cassandra} and its statements; {@link
 * io.fitconnect.platform.cassandra.WideRows} prepares them once, times every request, bounds writes in flight and
 * translates the driver's failures. Knows no table but those of its own schema history and lock.
 */
@NullMarked
package io.fitconnect.platform.cassandra;

import org.jspecify.annotations.NullMarked;
