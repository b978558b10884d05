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
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** A condition: the words of sports, regions or clubs, a kind of gear with a share, or a level. */
    record ConditionDocument(
            String fact,
            @Nullable List<String> words,
            @Nullable Double fromShare,
            @Nullable Integer fromLevel) {

        private static final String SPORT = "sport";
        private static final String REGION = "region";
        private static final String WEAR = "wear";
        private static final String CLUB = "club";
        private static final String LEVEL = "level";

        static ConditionDocument of(Condition condition) {
            if (condition instanceof Condition.AnySport sport) {
                return new ConditionDocument(SPORT, sorted(sport.sports()), null, null);
            }
            if (condition instanceof Condition.AnyRegion region) {
                return new ConditionDocument(REGION, sorted(region.regions()), null, null);
            }
            if (condition instanceof Condition.AnyClub club) {
                Set<String> ids = club.clubs().stream().map(UUID::toString).collect(Collectors.toSet());
                return new ConditionDocument(CLUB, sorted(ids), null, null);
            }
            if (condition instanceof Condition.FromLevel from) {
                return new ConditionDocument(LEVEL, null, null, from.level());
            }
            Condition.WornGear worn = (Condition.WornGear) condition;
            return new ConditionDocument(WEAR, List.of(worn.gearKind()), worn.fromShare(), null);
        }

        Condition toCondition() {
            List<String> known = words == null ? List.of() : words;
            if (fromShare != null) {
                return new Condition.WornGear(known.get(0), fromShare);
            }
            if (fromLevel != null) {
                return new Condition.FromLevel(fromLevel);
            }
            return switch (fact) {
                case SPORT -> new Condition.AnySport(Set.copyOf(known));
                case CLUB ->
                    new Condition.AnyClub(known.stream().map(UUID::fromString).collect(Collectors.toSet()));
                default -> new Condition.AnyRegion(Set.copyOf(known));
            };
        }

        private static List<String> sorted(Set<String> words) {
            return List.copyOf(new TreeSet<>(words));
        }
    }
}
