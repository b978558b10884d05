package io.fitconnect.promo.advice;

import io.fitconnect.promo.gear.OwnedItem;
import io.fitconnect.promo.gear.WearEstimate;
import io.fitconnect.promo.gear.WornItem;
import io.fitconnect.promo.product.Need;
import io.fitconnect.promo.product.Product;
import io.fitconnect.promo.product.Season;
import io.fitconnect.promo.product.Surface;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Applies the rules to the situation of an athlete. Who has no home region gets no candidate: no shop is theirs. */
final class AdviceRules {

    private static final double URGENCY_OF_SEASON = 0.5;

    private final List<AdviceRule> rules;

    public AdviceRules(List<AdviceRule> rules) {
        this.rules = List.copyOf(rules);
        if (rules.stream().map(AdviceRule::key).distinct().count() != rules.size()) {
            throw new IllegalArgumentException("Two rules of advice have one key");
        }
    }

    List<AdviceRule> all() {
        return rules;
    }

    /**
     * The candidates of all rules, the most urgent first.
     *
     * @param productOf finds a product by its id
     */
    public List<Candidate> list(
            Situation situation,
            Set<String> refusedBrands,
            Function<String, Optional<Product>> productOf,
            Instant now) {
        Optional<String> country = situation.person().homeCountry();
        if (country.isEmpty()) {
            return List.of();
        }
        Place place = new Place(
                country.get(), Season.of(now.atZone(situation.person().zone()).getMonth(), country.get()));
        return rules.stream()
                .flatMap(rule -> rule instanceof AdviceRule.Seasonal seasonal
                        ? season(seasonal, situation, place, refusedBrands, productOf).stream()
                        : renew((AdviceRule.Renewal) rule, situation, place, refusedBrands, now))
                .sorted(Comparator.comparing(Candidate::urgency)
                        .reversed()
                        .thenComparing(candidate -> candidate.subject().word()))
                .toList();
    }

    private static Stream<Candidate> renew(
            AdviceRule.Renewal rule, Situation situation, Place place, Set<String> refusedBrands, Instant now) {
        return situation.worn().stream()
                .filter(worn -> rule.gearKinds().contains(worn.item().kind()))
                .flatMap(worn -> estimate(rule, worn, situation, now)
                        .filter(wear -> wear.share() >= rule.fromShare())
                        .map(wear -> renewal(rule, worn, wear, situation, place, refusedBrands))
                        .stream());
    }

    private static Optional<WearEstimate> estimate(
            AdviceRule.Renewal rule, WornItem worn, Situation situation, Instant now) {
        return rule.isComponent()
                ? WearEstimate.ofComponent(worn.announced(), situation.withheldTrainings(), now)
                : Optional.of(WearEstimate.ofNamed(worn.announced(), worn.use(), now));
    }

    private static Candidate renewal(
            AdviceRule.Renewal rule,
            WornItem worn,
            WearEstimate wear,
            Situation situation,
            Place place,
            Set<String> refusedBrands) {
        OwnedItem item = worn.item();
        Need need = new Need(
                item.kind(),
                place.country,
                worn.sports().isEmpty() ? sports(situation) : worn.sports(),
                worn.surfaces().isEmpty() ? surfaces(situation) : worn.surfaces(),
                place.season,
                Optional.ofNullable(situation.sizes().get(item.kind())),
                item.productId(),
                refusedBrands);
        Reason reason = new Reason.Worn(item.id(), item.name(), item.kind(), wear);
        return new Candidate(Subject.ofItem(item.id()), rule.key(), reason, need, wear.share());
    }

    private static Optional<Candidate> season(
            AdviceRule.Seasonal rule,
            Situation situation,
            Place place,
            Set<String> refusedBrands,
            Function<String, Optional<Product>> productOf) {
        List<Habit> habits = situation.habits().stream()
                .filter(habit -> rule.sports().contains(habit.sport()) && isOutdoors(habit, rule.surfaces()))
                .toList();
        int trainings = habits.stream().mapToInt(Habit::trainings).sum();
        boolean isNeeded = place.season.filter(rule.season()::equals).isPresent()
                && trainings >= rule.leastTrainings()
                && situation.items().stream().noneMatch(item -> serves(item, rule, productOf));
        if (!isNeeded) {
            return Optional.empty();
        }
        Set<String> sports = habits.stream().map(Habit::sport).collect(Collectors.toSet());
        Need need = new Need(
                rule.gearKind(),
                place.country,
                sports,
                rule.surfaces(),
                Optional.of(rule.season()),
                Optional.ofNullable(situation.sizes().get(rule.gearKind())),
                Optional.empty(),
                refusedBrands);
        String sport = sports.stream().sorted().findFirst().orElse("");
        Reason reason = new Reason.Seasonal(rule.gearKind(), sport, rule.season(), trainings);
        return Optional.of(new Candidate(Subject.ofRule(rule.key()), rule.key(), reason, need, URGENCY_OF_SEASON));
    }

    /** Whether an item is known to be made for the season; of what did not come from the shop nothing is known. */
    private static boolean serves(
            OwnedItem item, AdviceRule.Seasonal rule, Function<String, Optional<Product>> productOf) {
        return item.kind().equals(rule.gearKind())
                && item.productId()
                        .flatMap(productOf)
                        .map(product -> product.seasons().contains(rule.season()))
                        .orElse(false);
    }

    private static boolean isOutdoors(Habit habit, Set<Surface> wanted) {
        return habit.surfaces().stream()
                .anyMatch(surface -> surface != Surface.INDOOR && (wanted.isEmpty() || wanted.contains(surface)));
    }

    private static Set<String> sports(Situation situation) {
        return situation.habits().stream().map(Habit::sport).collect(Collectors.toSet());
    }

    private static Set<Surface> surfaces(Situation situation) {
        return situation.habits().stream()
                .flatMap(habit -> habit.surfaces().stream())
                .collect(Collectors.toSet());
    }

    private record Place(String country, Optional<Season> season) {}
}
