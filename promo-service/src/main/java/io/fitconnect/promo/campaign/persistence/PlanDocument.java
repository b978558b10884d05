package io.fitconnect.promo.campaign.persistence;

import io.fitconnect.promo.campaign.CampaignPlan;
import io.fitconnect.promo.campaign.Condition;
import io.fitconnect.promo.campaign.Schedule;
import io.fitconnect.promo.campaign.Segment;
import io.fitconnect.promo.campaign.Variant;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A plan as the column {@code plan} holds it. */
record PlanDocument(
        String name,
        List<ConditionDocument> conditions,
        Instant from,
        Instant until,
        int priority,
        long budget,
        int perPerson,
        List<Variant> variants) {

    static PlanDocument of(CampaignPlan plan) {
        return new PlanDocument(
                plan.name(),
                plan.segment().conditions().stream().map(ConditionDocument::of).toList(),
                plan.schedule().from(),
                plan.schedule().until(),
                plan.priority(),
                plan.budget(),
                plan.perPerson(),
                plan.variants());
    }

    CampaignPlan toPlan() {
        return new CampaignPlan(
                name,
                new Segment(
                        conditions.stream().map(ConditionDocument::toCondition).toList()),
                new Schedule(from, until),
                priority,
                budget,
                perPerson,
                variants);
    }

    /** A condition: the words of sports or regions, or a kind of gear with a share. */
    record ConditionDocument(
            String fact,
            @Nullable List<String> words,
            @Nullable Double fromShare) {

        private static final String SPORT = "sport";
        private static final String REGION = "region";
        private static final String WEAR = "wear";

        static ConditionDocument of(Condition condition) {
            if (condition instanceof Condition.AnySport sport) {
                return new ConditionDocument(SPORT, sorted(sport.sports()), null);
            }
            if (condition instanceof Condition.AnyRegion region) {
                return new ConditionDocument(REGION, sorted(region.regions()), null);
            }
            Condition.WornGear worn = (Condition.WornGear) condition;
            return new ConditionDocument(WEAR, List.of(worn.gearKind()), worn.fromShare());
        }

        Condition toCondition() {
            List<String> known = words == null ? List.of() : words;
            if (fromShare != null) {
                return new Condition.WornGear(known.get(0), fromShare);
            }
            return fact.equals(SPORT)
                    ? new Condition.AnySport(Set.copyOf(known))
                    : new Condition.AnyRegion(Set.copyOf(known));
        }

        private static List<String> sorted(Set<String> words) {
            return List.copyOf(new TreeSet<>(words));
        }
    }
}
