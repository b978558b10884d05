package io.fitconnect.promo.campaign.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.text.TextRule;
import io.fitconnect.promo.campaign.CampaignPlan;
import io.fitconnect.promo.campaign.Schedule;
import io.fitconnect.promo.campaign.Segment;
import io.fitconnect.promo.campaign.Variant;
import io.fitconnect.promo.experiment.Split;
import io.fitconnect.promo.product.Product;
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
import java.util.Map;

/** What an editor writes of a campaign. */
record CampaignDocument(
        @NotNull @Schema(description = "At most 80 characters; athletes do not see it", example = "Winter 2026")
        String name,

        @NotNull
        @Size(max = Segment.MOST_CONDITIONS)
        @Schema(description = "All must hold; none means everyone who consents")
        List<@NotNull @Valid ConditionDocument> conditions,

        @NotNull @Schema(description = "UTC, inclusive") Instant from,

        @NotNull @Schema(description = "UTC, exclusive; after from")
        Instant until,

        @NotNull @Min(0) @Max(CampaignPlan.MOST_PRIORITY) @Schema(description = "The greater goes first")
        Integer priority,

        @NotNull
        @Min(1)
        @Max(CampaignPlan.MOST_BUDGET)
        @Schema(description = "How often it is shown at most, to all people together")
        Long budget,

        @NotNull
        @Min(1)
        @Max(CampaignPlan.MOST_PER_PERSON)
        @Schema(description = "How often it is shown to one at most")
        Integer perPerson,

        @NotEmpty @Size(max = Split.MOST_VARIANTS) @Schema(description = "The first is the control")
        List<@NotNull @Valid VariantDocument> variants) {

    private static final TextRule NAME = TextRule.line(80);

    CampaignPlan toPlan() {
        requireWithin("from", from);
        requireWithin("until", until);
        if (!until.isAfter(from)) {
            throw InvalidValue.refuse("until", "must be after from");
        }
        if (variants.stream().map(VariantDocument::key).distinct().count() != variants.size()) {
            throw InvalidValue.refuse("variants", "must have keys that differ");
        }
        return new CampaignPlan(
                NAME.require("name", name),
                ConditionDocument.toSegment(conditions),
                new Schedule(from, until),
                priority,
                budget,
                perPerson,
                variants.stream().map(VariantDocument::toVariant).toList());
    }

    private static void requireWithin(String member, Instant moment) {
        if (moment.isBefore(Schedule.EARLIEST) || moment.isAfter(Schedule.LATEST)) {
            throw InvalidValue.refuse(member, "must be within the years 2000 to 2999");
        }
    }

    /** One form of the campaign. */
    record VariantDocument(
            @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 20) @Schema(example = "a")
            String key,

            @NotNull
            @Min(1)
            @Max(1000)
            @Schema(description = "Its share of the people, in proportion to the other weights")
            Integer weight,

            @NotNull @Valid @Schema(description = "At most 60 characters")
            Words title,

            @NotNull @Valid @Schema(description = "At most 240 characters")
            Words text,

            @NotNull
            @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            @Size(max = Product.LONGEST_ID)
            @Schema(description = "The shop's id of the product to which it leads", example = "strata-2")
            String productId) {

        private static final TextRule TITLE = TextRule.line(60);
        private static final TextRule TEXT = TextRule.line(240);

        Variant toVariant() {
            return new Variant(key, weight, title.require("title", TITLE), text.require("text", TEXT), productId);
        }
    }

    /** A text in the languages of the house. */
    record Words(@NotNull String en, @NotNull String ru) {

        Map<String, String> require(String member, TextRule rule) {
            return Map.of("en", rule.require(member + ".en", en), "ru", rule.require(member + ".ru", ru));
        }
    }
}
