/**
 * Purchases that shops tell of by signed webhooks. A line of an order is one purchase, recorded once however often the shop repeats itself;
 * it is attributed to the offer whose link its customer followed before. What was bought stands in the gear list until it is returned.
 */
@NullMarked
package io.fitconnect.promo.purchase;

import org.jspecify.annotations.NullMarked;
