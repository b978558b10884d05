/**
 * Publishing within the transaction: announcements are stored beside the effect and relayed to Kafka in order per
 * (topic, key), at least once. See docs/decisions on why this is not a library.
 */
@NullMarked
package io.fitconnect.platform.outbox;

import org.jspecify.annotations.NullMarked;
