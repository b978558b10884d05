package io.fitconnect.profile.gear.messaging;

import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.gear.GearDefaults;
import io.fitconnect.profile.gear.GearDescription;
import io.fitconnect.profile.gear.GearDetails;
import io.fitconnect.profile.gear.GearId;
import io.fitconnect.profile.gear.GearKey;
import io.fitconnect.profile.gear.Price;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code item-purchased.v1}. */
record ItemPurchased(
        UUID purchaseId,
        UUID athleteId,
        String productId,
        @Nullable String name,
        @Nullable String brand,
        @Nullable String gearKind,
        long priceCents,
        String currency,
        Instant occurredAt) {

    GearKey key() {
        return new GearKey(new AthleteId(athleteId), new GearId(purchaseId));
    }

    /** Empty for what no gear list holds. The clock of who told may be ahead of ours; nothing is bought tomorrow. */
    Optional<GearDescription> findDescription(Instant now) {
        return Optional.ofNullable(gearKind)
                .map(kind -> new GearDescription(
                        kind,
                        new GearDetails(
                                Optional.ofNullable(name)
                                        .flatMap(GearDetails.LINE::adapt)
                                        .orElse(productId),
                                adapt(brand),
                                null,
                                LocalDate.ofInstant(occurredAt.isAfter(now) ? now : occurredAt, ZoneOffset.UTC),
                                price(),
                                productId,
                                null),
                        GearDefaults.NONE));
    }

    /** Absent for a price beyond those that a gear list shows. */
    private @Nullable Price price() {
        try {
            int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
            BigDecimal amount = BigDecimal.valueOf(priceCents, digits);
            return amount.compareTo(new BigDecimal(Price.MAX_AMOUNT)) > 0 ? null : new Price(amount, currency);
        } catch (IllegalArgumentException unknownCurrency) {
            return null;
        }
    }

    private static @Nullable String adapt(@Nullable String text) {
        return text == null ? null : GearDetails.LINE.adapt(text).orElse(null);
    }
}
