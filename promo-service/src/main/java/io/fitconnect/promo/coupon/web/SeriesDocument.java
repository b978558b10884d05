package io.fitconnect.promo.coupon.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.text.TextRule;
import io.fitconnect.promo.coupon.CouponSeries;
import io.fitconnect.promo.coupon.Discount;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A series of coupons to make: with a percentage, or with an amount and its currency. */
record SeriesDocument(
        @NotNull @Schema(description = "At most 80 characters; customers do not see it", example = "Winter 2026")
        String name,

        @Nullable @Min(1) @Max(100) @Schema(description = "Share of the order that is taken off", example = "10")
        Integer percent,

        @Nullable
        @Min(1)
        @Max(RedemptionDocument.MOST_CENTS)
        @Schema(description = "Amount that is taken off, in cents; without percent")
        Long cents,

        @Nullable
        @Pattern(regexp = "[A-Z]{3}")
        @Schema(description = "ISO 4217: of the orders that it is for; absent for a share of any")
        String currency,

        @Nullable
        @PositiveOrZero
        @Max(RedemptionDocument.MOST_CENTS)
        @Schema(
                description =
                        "Least sum of an order, in cents of the currency, or of any without one; absent means any sum")
        Long leastCents,

        @NotNull @Schema(description = "UTC, inclusive") Instant from,

        @NotNull @Schema(description = "UTC, exclusive; after from")
        Instant until,

        @NotNull
        @Min(1)
        @Max(CouponSeries.MOST_PER_PERSON)
        @Schema(description = "Codes of the series that one person may redeem")
        Integer perPerson,

        @NotNull @Schema(description = "Whether an order may use others beside it, at most three together")
        Boolean stackable) {

    private static final TextRule NAME = TextRule.line(80);

    CouponSeries toSeries(UUID id, UUID maker) {
        requireWithin("from", from);
        requireWithin("until", until);
        if (!until.isAfter(from)) {
            throw InvalidValue.refuse("until", "must be after from");
        }
        return new CouponSeries(
                id,
                NAME.require("name", name),
                discount(),
                Objects.requireNonNullElse(leastCents, 0L),
                from,
                until,
                perPerson,
                stackable,
                maker,
                false,
                false);
    }

    private static void requireWithin(String member, Instant moment) {
        if (moment.isBefore(CouponSeries.EARLIEST) || moment.isAfter(CouponSeries.LATEST)) {
            throw InvalidValue.refuse(member, "must be within the years 2000 to 2999");
        }
    }

    private Discount discount() {
        if (percent != null) {
            if (cents != null) {
                throw InvalidValue.refuse("percent", "must not stand beside cents");
            }
            return new Discount.Percent(percent, Optional.ofNullable(currency));
        }
        if (cents == null || currency == null) {
            throw InvalidValue.refuse("percent", "must stand here, or cents with currency");
        }
        return new Discount.Amount(cents, Optional.of(currency));
    }
}
