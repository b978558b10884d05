package io.fitconnect.promo.coupon.web;

import io.fitconnect.promo.coupon.Order;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A code that a customer gives for an order. */
record RedemptionDocument(
        @NotNull
        @Size(max = 100)
        @Schema(
                description = "As the customer typed it: case, blanks and hyphens do not matter",
                example = "01AB-CDEF-GHJK-MNPQ")
        String code,

        @NotNull
        @Size(max = Order.LONGEST_ID)
        @Pattern(regexp = Order.ID)
        @Schema(description = "The shop's id of the order")
        String orderId,

        @NotNull @Schema(description = "The account that orders: the sub of its ID token")
        UUID customerId,

        @NotNull
        @PositiveOrZero
        @Max(RedemptionDocument.MOST_CENTS)
        @Schema(description = "Sum of the order's lines before any discount, in cents", example = "12900")
        Long totalCents,

        @NotNull @Pattern(regexp = "[A-Z]{3}") @Schema(description = "ISO 4217", example = "EUR")
        String currency) {

    static final long MOST_CENTS = 1_000_000_000_000L;

    Order toOrder(String client) {
        return new Order(client, orderId, customerId, totalCents, currency);
    }

    /** Hides the code from logs. */
    @Override
    public String toString() {
        return "RedemptionDocument[orderId=" + orderId + "]";
    }
}
