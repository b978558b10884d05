package io.fitconnect.promo.purchase.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.promo.product.Product;
import io.fitconnect.promo.purchase.PaidOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice of a shop. */
record PurchaseNotice(
        @NotNull @Pattern(regexp = "order\\.(paid|returned)") @Schema(description = "order.paid or order.returned")
        String type,

        @NotNull @Schema(description = "When it happened, UTC")
        Instant timestamp,

        @NotNull @Valid OrderDocument data) {

    private static final String RETURNED = "order.returned";

    boolean isReturn() {
        return type.equals(RETURNED);
    }

    /** The order, or those of its lines that were returned. */
    record OrderDocument(
            @NotNull
            @Pattern(regexp = "[A-Za-z0-9-]+")
            @Size(max = 64)
            @Schema(description = "The shop's id of the order")
            String orderId,

            @NotNull @Schema(description = "The account that ordered: the sub of its ID token")
            UUID customerId,

            @NotNull @Pattern(regexp = "[A-Z]{3}") @Schema(description = "ISO 4217", example = "EUR")
            String currency,

            @NotEmpty @Size(max = 100) @Schema(description = "At most one for each product")
            List<@NotNull @Valid LineDocument> lines) {

        PaidOrder toOrder(String shop) {
            if (lines.stream().map(LineDocument::productId).distinct().count() != lines.size()) {
                throw InvalidValue.refuse("data.lines", "must name each product once");
            }
            return new PaidOrder(
                    shop,
                    orderId,
                    customerId,
                    currency,
                    lines.stream().map(LineDocument::toLine).toList());
        }
    }

    /** Pieces of one product. */
    record LineDocument(
            @NotNull
            @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            @Size(max = Product.LONGEST_ID)
            @Schema(description = "The shop's id of the product", example = "strata-2")
            String productId,

            @NotNull
            @Min(1)
            @Max(1000)
            @Schema(description = "Pieces that were paid; in order.returned those that have come back so far")
            Integer quantity,

            @NotNull
            @Min(0)
            @Max(1_000_000_000_000L)
            @Schema(description = "Of one piece, before any discount, in cents")
            Long priceCents,

            @Nullable
            @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9 ./-]*")
            @Size(max = 20)
            @Schema(description = "As the shop names it; absent for what has no sizes", example = "42")
            String size) {

        PaidOrder.Line toLine() {
            return new PaidOrder.Line(productId, quantity, priceCents, Optional.ofNullable(size));
        }
    }
}
