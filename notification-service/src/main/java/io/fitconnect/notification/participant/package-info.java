/**
 * Who takes part in which group training, as training-service announces it, in 64 shards per training, so that a change of a large one
 * is told shard by shard. Owns the table {@code participant}.
 */
@NullMarked
package io.fitconnect.notification.participant;

import org.jspecify.annotations.NullMarked;
