/**
 * Notifications on their way out of the app. A {@link io.fitconnect.notification.delivery.Channel} carries them, one bean for each way
 * out, with a {@link io.fitconnect.notification.delivery.DeliveryWorker} that works its queue off: at least once, with back-off, until
 * the last attempt has failed and a person looks. Each step leaves a trace. Owns the SQL table {@code pending_delivery} and the
 * Cassandra table {@code delivery_trace}.
 */
@NullMarked
package io.fitconnect.notification.delivery;

import org.jspecify.annotations.NullMarked;
