/** Pending deliveries in SQL, traces in Cassandra. Every statement names the athlete. */
@NullMarked
package io.fitconnect.notification.delivery.persistence;

import org.jspecify.annotations.NullMarked;
