package io.fitconnect.promo.purchase;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.promo.product.Product;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is announced on {@code promo.purchase}. */
final class PurchaseEvents {

    private static final String TOPIC = "promo.purchase";

    private PurchaseEvents() {}

    static Announcement purchased(Purchase purchase, Optional<Product> product, Locale language) {
        return announce(
                "item-purchased.v1",
                purchase,
                new ItemPurchased(
                        purchase.id(),
                        purchase.athlete(),
                        purchase.productId(),
                        product.map(known -> name(known, language)).orElse(null),
                        product.map(Product::brand).orElse(null),
                        purchase.gearKind().orElse(null),
                        purchase.size().orElse(null),
                        purchase.quantity(),
                        purchase.cents(),
                        purchase.currency(),
                        purchase.offer().orElse(null),
                        purchase.boughtAt()));
    }

    static Announcement returned(Purchase purchase, Instant now) {
        return announce(
                "item-returned.v1",
                purchase,
                new ItemReturned(purchase.id(), purchase.athlete(), purchase.productId(), now));
    }

    private static Announcement announce(String type, Purchase purchase, Object body) {
        return new Announcement(
                TOPIC, purchase.athlete().toString(), type, purchase.id().toString(), body);
    }

    private static @Nullable String name(Product product, Locale language) {
        return product.names()
                .getOrDefault(language.getLanguage(), product.names().get(Locale.ENGLISH.getLanguage()));
    }

    private record ItemPurchased(
            UUID purchaseId,
            UUID athleteId,
            String productId,
            @Nullable String name,
            @Nullable String brand,
            @Nullable String gearKind,
            @Nullable String size,
            int quantity,
            long priceCents,
            String currency,
            @Nullable UUID offerId,
            Instant occurredAt) {}

    private record ItemReturned(UUID purchaseId, UUID athleteId, String productId, Instant occurredAt) {}
}
