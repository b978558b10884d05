package io.fitconnect.notification.delivery;

import java.time.Instant;

/**
 * A delivery that is tried again.
 *
 * @param delivery with the devices that it has reached
 */
record PostponedDelivery(Instant at, PendingDelivery delivery) {}
