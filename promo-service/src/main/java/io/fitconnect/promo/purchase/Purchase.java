package io.fitconnect.promo.purchase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of an order that was paid.
 *
 * @param id       also that of the item in the gear list
 * @param shop     to which the order belongs
 * @param cents    for one piece, before any discount
 * @param gearKind the kind of gear that it is; empty for what no gear list holds
 * @param size     as the shop names it
 * @param offer    whose link the customer followed before
 * @param replaces the item about whose wear that offer was
 */
public record Purchase(
        UUID id,
        UUID athlete,
        String shop,
        String order,
        String productId,
        int quantity,
        long cents,
        String currency,
        Optional<String> gearKind,
        Optional<String> size,
        Optional<UUID> offer,
        Optional<UUID> replaces,
        Instant boughtAt,
        Optional<Instant> returnedAt) {}
