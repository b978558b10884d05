package io.fitconnect.promo.campaign.web;

import io.fitconnect.promo.campaign.CampaignPlan;
import io.fitconnect.promo.campaign.Condition;
import io.fitconnect.promo.campaign.Variant;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an editor wrote of a campaign. */
record PlanView(
        @Schema(description = "Athletes do not see it", example = "Winter 2026")
        String name,

        @Schema(description = "All must hold; none means everyone who consents")
        List<ConditionView> conditions,

        @Schema(description = "UTC, inclusive") Instant from,
        @Schema(description = "UTC, exclusive") Instant until,
        @Schema(description = "The greater goes first") int priority,

        @Schema(description = "How often it is shown at most, to all people together")
        long budget,

        @Schema(description = "How often it is shown to one at most")
        int perPerson,

        @Schema(description = "The first is the control") List<PlannedVariantView> variants) {

    static PlanView of(CampaignPlan plan) {
        return new PlanView(
                plan.name(),
                plan.segment().conditions().stream().map(ConditionView::of).toList(),
                plan.schedule().from(),
                plan.schedule().until(),
                plan.priority(),
                plan.budget(),
                plan.perPerson(),
                plan.variants().stream().map(PlannedVariantView::of).toList());
    }

    /** A condition of a segment: exactly one of its members. */
    record ConditionView(
            @Schema(description = "Does one of the sports, in the last four weeks") @Nullable
            List<String> anySport,

            @Schema(description = "Is at home in one of the regions; a country holds its parts") @Nullable
            List<String> anyRegion,

            @Schema(description = "Has an item of the kind that is worn so far") @Nullable
            WornGearView wornGear,

            @Schema(description = "Is a member of one of the clubs") @Nullable
            List<UUID> anyClub,

            @Schema(description = "Has reached the level") @Nullable
            Integer fromLevel) {

        static ConditionView of(Condition condition) {
            if (condition instanceof Condition.AnySport sport) {
                return new ConditionView(sorted(sport.sports()), null, null, null, null);
            }
            if (condition instanceof Condition.AnyRegion region) {
                return new ConditionView(null, sorted(region.regions()), null, null, null);
            }
            if (condition instanceof Condition.AnyClub club) {
                return new ConditionView(
                        null, null, null, club.clubs().stream().sorted().toList(), null);
            }
            if (condition instanceof Condition.FromLevel from) {
                return new ConditionView(null, null, null, null, from.level());
            }
            Condition.WornGear worn = (Condition.WornGear) condition;
            return new ConditionView(null, null, new WornGearView(worn.gearKind(), worn.fromShare()), null, null);
        }

        private static List<String> sorted(Set<String> words) {
            return words.stream().sorted().toList();
        }
    }

    /** A kind of gear, and from which share of the lower end of its life on. */
    record WornGearView(
            @Schema(example = "shoes") String gearKind,
            @Schema(example = "0.8") double fromShare) {}

    /** One form of the campaign. */
    record PlannedVariantView(
            @Schema(example = "a") String key,

            @Schema(description = "Its share of the people, in proportion to the other weights")
            int weight,

            WordsView title,
            WordsView text,

            @Schema(description = "The shop's id of the product to which it leads", example = "strata-2")
            String productId) {

        static PlannedVariantView of(Variant variant) {
            return new PlannedVariantView(
                    variant.key(),
                    variant.weight(),
                    WordsView.of(variant.titles()),
                    WordsView.of(variant.texts()),
                    variant.productId());
        }
    }

    /** A text in the languages of the house. */
    record WordsView(String en, String ru) {

        static WordsView of(Map<String, String> words) {
            return new WordsView(words.getOrDefault("en", ""), words.getOrDefault("ru", ""));
        }
    }
}
