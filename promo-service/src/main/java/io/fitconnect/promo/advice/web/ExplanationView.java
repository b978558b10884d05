package io.fitconnect.promo.advice.web;

import io.fitconnect.promo.advice.AdviceRule;
import io.fitconnect.promo.advice.Decision;
import io.fitconnect.promo.advice.Explanation;
import io.fitconnect.promo.advice.Habit;
import io.fitconnect.promo.advice.WhyNot;
import io.fitconnect.promo.gear.OwnedItem;
import io.fitconnect.promo.product.Season;
import io.fitconnect.promo.product.Surface;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How advice is made, and from which facts. */
record ExplanationView(
        @Schema(description = "Why the athlete gets no advice; absent when advice may be given. The list may grow")
        @Nullable
        WhyNot refusal,

        @Schema(description = "The home region, whose shop counts; absent when none was chosen", example = "SI")
        @Nullable
        String homeRegion,

        @Schema(description = "Gear in use") List<ItemView> items,

        @Schema(description = "What the athlete did in the last four weeks, by trainings that may be used")
        List<HabitView> habits,

        @Schema(description = "Trainings that are not used, since their source forbids advice")
        int withheldTrainings,

        @Schema(description = "All rules") List<RuleView> rules,

        @Schema(description = "What a rule would advise now, and why it is not")
        List<WithheldView> withheld,

        CapsView caps) {

    static ExplanationView of(Explanation explanation, Locale language) {
        return new ExplanationView(
                explanation.refusal().orElse(null),
                explanation.facts().person().homeRegion().orElse(null),
                explanation.facts().items().stream().map(ItemView::of).toList(),
                explanation.facts().habits().stream().map(HabitView::of).toList(),
                explanation.facts().withheldTrainings(),
                explanation.rules().stream().map(RuleView::of).toList(),
                explanation.withheld().stream()
                        .map(each -> WithheldView.of(each, language))
                        .toList(),
                new CapsView(
                        explanation.caps().perDay(),
                        explanation.caps().perWeek(),
                        explanation.caps().open(),
                        Math.toIntExact(explanation.caps().sameAgain().toDays())));
    }

    /** An item of gear. */
    record ItemView(UUID gearId, String kind, String name) {

        static ItemView of(OwnedItem item) {
            return new ItemView(item.id(), item.kind(), item.name());
        }
    }

    /** Trainings of a sport. */
    record HabitView(
            String sport,
            int trainings,

            @Schema(description = "On which at least a quarter of them took place")
            List<Surface> surfaces) {

        static HabitView of(Habit habit) {
            return new HabitView(
                    habit.sport(),
                    habit.trainings(),
                    habit.surfaces().stream().sorted().toList());
        }
    }

    /** A rule: one that renews has a share, one for a season a season. */
    record RuleView(
            String key,

            @Schema(description = "Kinds of gear that it is about")
            List<String> gearKinds,

            @Schema(description = "The share of the lower end of an item's life from which on it applies") @Nullable
            Double fromShare,

            @Nullable Season season,

            @Schema(description = "How many trainings in the last four weeks it needs") @Nullable
            Integer leastTrainings) {

        static RuleView of(AdviceRule rule) {
            if (rule instanceof AdviceRule.Renewal renewal) {
                return new RuleView(
                        renewal.key(), renewal.gearKinds().stream().sorted().toList(), renewal.fromShare(), null, null);
            }
            AdviceRule.Seasonal seasonal = (AdviceRule.Seasonal) rule;
            return new RuleView(
                    seasonal.key(), List.of(seasonal.gearKind()), null, seasonal.season(), seasonal.leastTrainings());
        }
    }

    /** What is not advised. */
    record WithheldView(
            String rule,

            @Schema(description = "The reason that it would have, in the language of the answer")
            String reason,

            WhyNot because) {

        static WithheldView of(Decision.Withheld withheld, Locale language) {
            return new WithheldView(
                    withheld.candidate().rule(),
                    withheld.candidate().reason().inWords().in(language),
                    withheld.why());
        }
    }

    /** How much advice there is at most. */
    record CapsView(int perDay, int perWeek, int open, int daysUntilSameAgain) {}
}
