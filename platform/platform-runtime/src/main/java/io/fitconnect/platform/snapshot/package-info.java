/**
 * The whole state of a topic, announced again for services that arrive later. A publisher declares a
 * {@link io.fitconnect.platform.snapshot.SnapshotSource}; an operator starts it by the endpoint {@code snapshots}.
 */
@NullMarked
package io.fitconnect.platform.snapshot;

import org.jspecify.annotations.NullMarked;
