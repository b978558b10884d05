package io.fitconnect.promo.product.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.text.TextRule;
import io.fitconnect.promo.product.Product;
import io.fitconnect.promo.product.Season;
import io.fitconnect.promo.product.Surface;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Articles to import. */
record CatalogueDocument(
        @NotEmpty @Size(max = CatalogueDocument.MOST) List<@NotNull @Valid ProductDocument> products) {

    static final int MOST = 500;

    List<Product> toProducts() {
        Set<String> ids = new HashSet<>();
        return products.stream()
                .map(product -> {
                    if (!ids.add(product.id)) {
                        throw InvalidValue.refuse("products", "has " + product.id + " twice");
                    }
                    return product.toProduct();
                })
                .toList();
    }

    /** One article. */
    record ProductDocument(
            @NotNull
            @Size(max = Product.LONGEST_ID)
            @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            @Schema(example = "strata-2")
            String id,

            @NotNull @Valid @Schema(description = "Its name in the languages of the house")
            Names names,

            @NotNull @Schema(description = "At most 60 characters", example = "Strata")
            String brand,

            @NotEmpty
            @Size(max = 10)
            @Schema(description = "Which kinds of gear it is, as profile-service names them", example = "[\"shoes\"]")
            List<@NotNull @Pattern(regexp = "[a-z]+(-[a-z]+)*") @Size(max = 40) String> gearKinds,

            @Nullable
            @Size(max = 40)
            @Schema(description = "Sports for which it is made; absent and empty mean any", example = "[\"running\"]")
            List<@NotNull @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*") @Size(max = 40) String> sports,

            @Nullable @Size(max = 3) @Schema(description = "On what it is used; absent and empty mean anything")
            List<@NotNull Surface> surfaces,

            @Nullable @Size(max = 4) @Schema(description = "Seasons for which it is made; absent and empty mean all")
            List<@NotNull Season> seasons,

            @Nullable
            @Size(max = 60)
            @Schema(description = "Sizes in stock; absent and empty for what has none", example = "[\"42\", \"43\"]")
            List<@NotNull @Pattern(regexp = "[A-Za-z0-9.,/-]+") @Size(max = 12) String> sizes,

            @NotEmpty @Size(max = 250) @Schema(description = "What it costs in each country where it is sold")
            List<@NotNull @Valid PriceDocument> prices,

            @NotNull @Schema(description = "Whether a piece can be ordered")
            Boolean inStock) {

        private static final TextRule BRAND = TextRule.line(60);

        Product toProduct() {
            return new Product(
                    id,
                    Map.of(
                            "en",
                            Names.RULE.require("names.en", names.en),
                            "ru",
                            Names.RULE.require("names.ru", names.ru)),
                    BRAND.require("brand", brand),
                    Set.copyOf(gearKinds),
                    sports == null ? Set.of() : Set.copyOf(sports),
                    surfaces == null ? Set.of() : Set.copyOf(surfaces),
                    seasons == null ? Set.of() : Set.copyOf(seasons),
                    sizes == null ? Set.of() : Set.copyOf(sizes),
                    prices.stream()
                            .collect(Collectors.toMap(PriceDocument::country, PriceDocument::cents, (one, other) -> {
                                throw InvalidValue.refuse("prices", "has two for one country");
                            })),
                    inStock);
        }
    }

    /** A name in each language. */
    record Names(
            @NotNull @Schema(description = "At most 120 characters")
            String en,

            @NotNull @Schema(description = "At most 120 characters")
            String ru) {

        private static final TextRule RULE = TextRule.line(120);
    }

    /** A price at a country's shop. */
    record PriceDocument(
            @NotNull @Pattern(regexp = "[A-Z]{2}") @Schema(description = "ISO 3166-1", example = "SI")
            String country,

            @NotNull
            @PositiveOrZero
            @Max(100_000_000_000L)
            @Schema(description = "In cents of the shop's currency", example = "12900")
            Long cents) {}
}
