package io.fitconnect.profile.gear.web;

import io.fitconnect.platform.web.ETags;
import io.fitconnect.profile.gear.GearDetails;
import io.fitconnect.profile.gear.GearId;
import io.fitconnect.profile.gear.GearItem;
import io.fitconnect.profile.gear.Price;
import io.fitconnect.profile.gear.WearReport;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item as its athlete sees it. */
record GearView(
        UUID id,

        @Schema(description = "Version of the item, to be sent as If-Match with a change", example = "\"v3\"")
        String etag,

        @Schema(description = "A key of /api/v1/gear/kinds", example = "shoes")
        String kind,

        @Schema(example = "Blue trainers") String name,

        @Nullable String brand,
        @Nullable String model,
        @Nullable LocalDate boughtOn,
        @Nullable PriceView price,

        @Schema(description = "The shop's id of the item") @Nullable
        String catalogueItemId,

        @Nullable String note,

        @Schema(description = "Trainings that get this item when they are made")
        List<DefaultView> defaults,

        @Schema(description = "Trainings along whose route others of their sport get this item")
        List<UUID> defaultRoutes,

        @Schema(description = "When it was added here, UTC") Instant addedAt,

        @Schema(description = "When it, where it is mounted or its services last changed, UTC")
        Instant changedAt,

        @Schema(description = "When it was taken out of use, UTC; absent while it is in use") @Nullable
        Instant retiredAt,

        @Schema(description = "The item that took its place") @Nullable
        UUID replacedBy,

        @Schema(description = "What it is mounted on now; in the list only") @Nullable
        UUID mountedOn,

        @Schema(description = "In the list only") @Nullable WearView wear) {

    static GearView of(GearItem item) {
        return of(item, null, null);
    }

    static GearView of(GearItem item, @Nullable GearId carrier, @Nullable WearReport wear) {
        GearDetails details = item.details();
        return new GearView(
                item.key().gear().value(),
                ETags.of(item.version()),
                item.kind(),
                details.name(),
                details.brand(),
                details.model(),
                details.boughtOn(),
                PriceView.of(details.price()),
                details.catalogueItemId(),
                details.note(),
                item.defaults().list().stream()
                        .map(each -> new DefaultView(each.sport(), each.indoor()))
                        .toList(),
                item.defaults().routes(),
                item.addedAt(),
                item.changedAt(),
                item.findRetiredAt().orElse(null),
                item.findSuccessor().map(GearId::value).orElse(null),
                carrier == null ? null : carrier.value(),
                wear == null ? null : WearView.of(wear));
    }

    /** What it cost. */
    record PriceView(
            @Schema(example = "179.95") BigDecimal amount,

            @Schema(description = "ISO 4217", example = "EUR")
            String currency) {

        static @Nullable PriceView of(@Nullable Price price) {
            return price == null ? null : new PriceView(price.amount(), price.currency());
        }
    }

    /** Trainings for which it is taken. */
    record DefaultView(
            @Schema(description = "Key of a sport", example = "running")
            String sport,

            @Schema(description = "Only indoors, or only outdoors; both when absent") @Nullable
            Boolean indoor) {}
}
