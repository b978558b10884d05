package io.fitconnect.profile.gear.web;

import io.fitconnect.profile.gear.GearDefault;
import io.fitconnect.profile.gear.GearDefaults;
import io.fitconnect.profile.gear.GearDescription;
import io.fitconnect.profile.gear.GearDetails;
import io.fitconnect.profile.gear.Price;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an athlete may say of an item: the body of a new one, and what a merge patch is applied to. */
record GearDocument(
        @Schema(description = "A key of /api/v1/gear/kinds; it never changes", example = "shoes")
        @NotNull(message = "is required")
        String kind,

        @Schema(
                description = "One line",
                example = "Blue trainers",
                minLength = 1,
                maxLength = GearDetails.MAX_NAME_LENGTH)
        @NotNull(message = "is required")
        String name,

        @Schema(example = "Asics", maxLength = GearDetails.MAX_NAME_LENGTH) @Nullable
        String brand,

        @Schema(example = "Gel-Nimbus 27", maxLength = GearDetails.MAX_NAME_LENGTH) @Nullable
        String model,

        @Schema(description = "From 1950 to today", example = "2026-09-01") @Nullable
        LocalDate boughtOn,

        @Nullable @Valid PriceDocument price,

        @Schema(description = "The shop's id of the item", maxLength = GearDetails.MAX_CATALOGUE_ID_LENGTH) @Nullable
        String catalogueItemId,

        @Schema(description = "Plain text of several lines", maxLength = GearDetails.MAX_NOTE_LENGTH) @Nullable
        String note,

        @Schema(
                description =
                        "Trainings that get this item when they are made. One item of a kind is the default for a "
                                + "sport and place: the last that said so. Components have none.")
        @Nullable
        @Valid
        @Size(max = GearDefaults.MAX, message = "must be at most {max}")
        List<@NotNull(message = "must not hold null") DefaultDocument> defaults,

        @Schema(
                description =
                        "Recorded trainings of yours: others of the same sport along the same route, in the same direction, get"
                                + " this item when they are made, before the default of the sport. One item of a kind"
                                + " has a training here: the last that said so.")
        @Nullable
        @Size(max = GearDefaults.MAX_ROUTES, message = "must be at most {max}")
        List<@NotNull(message = "must not hold null") UUID> defaultRoutes) {

    static GearDocument of(GearDescription description) {
        GearDetails details = description.details();
        Price price = details.price();
        return new GearDocument(
                description.kind(),
                details.name(),
                details.brand(),
                details.model(),
                details.boughtOn(),
                price == null ? null : new PriceDocument(price.amount(), price.currency()),
                details.catalogueItemId(),
                details.note(),
                description.defaults().list().stream()
                        .map(each -> new DefaultDocument(each.sport(), each.indoor()))
                        .toList(),
                description.defaults().routes());
    }

    GearDescription toDescription() {
        return new GearDescription(
                kind,
                new GearDetails(
                        GearDetails.LINE.require("name", name),
                        GearDetails.LINE.requireOrNull("brand", brand),
                        GearDetails.LINE.requireOrNull("model", model),
                        boughtOn,
                        price == null ? null : new Price(price.amount, price.currency),
                        GearDetails.CATALOGUE_ID.requireOrNull("catalogueItemId", catalogueItemId),
                        GearDetails.NOTE.requireOrNull("note", note)),
                toDefaults());
    }

    private GearDefaults toDefaults() {
        return new GearDefaults(
                defaults == null
                        ? List.of()
                        : defaults.stream()
                                .map(each -> new GearDefault(each.sport, each.indoor))
                                .toList(),
                defaultRoutes == null ? List.of() : defaultRoutes);
    }

    /** What an item cost. */
    record PriceDocument(
            @Schema(description = "With at most the decimals of the currency", example = "179.95")
            @NotNull(message = "is required")
            @DecimalMin(value = "0", message = "must be at least {value}")
            @DecimalMax(value = Price.MAX_AMOUNT, message = "must be at most {value}")
            BigDecimal amount,

            @Schema(description = "ISO 4217", example = "EUR", minLength = 3, maxLength = 3)
            @NotNull(message = "is required")
            String currency) {}

    /** Trainings for which an item is taken. */
    record DefaultDocument(
            @Schema(
                    description = "Key of a sport",
                    example = "running",
                    pattern = GearDefault.SPORT_PATTERN,
                    maxLength = GearDefault.MAX_SPORT_LENGTH)
            @NotNull(message = "is required")
            String sport,

            @Schema(description = "Only indoors, or only outdoors; both when absent") @Nullable
            Boolean indoor) {}
}
