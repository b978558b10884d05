package io.fitconnect.promo.advice;

import io.fitconnect.promo.gear.AnnouncedWear;
import io.fitconnect.promo.gear.Garage;
import io.fitconnect.promo.gear.OwnedItem;
import io.fitconnect.promo.gear.TrainingFact;
import io.fitconnect.promo.gear.TrainingFacts;
import io.fitconnect.promo.gear.UseLedger;
import io.fitconnect.promo.gear.WornItem;
import io.fitconnect.promo.person.Person;
import io.fitconnect.promo.product.KnownSizes;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what advice is made from. */
@Component
class SituationReader {

    private static final Duration HABIT = Duration.ofDays(7L * Habit.WEEKS);

    private final Garage garage;
    private final TrainingFacts facts;
    private final KnownSizes sizes;

    SituationReader(Garage garage, TrainingFacts facts, KnownSizes sizes) {
        this.garage = garage;
        this.facts = facts;
        this.sizes = sizes;
    }

    Situation of(Person person, Instant now) {
        List<OwnedItem> items = garage.listActive(person.id());
        Map<UUID, AnnouncedWear> wear = garage.mapWear(person.id());
        UseLedger ledger = new UseLedger(facts.listOf(person.id()), now);
        List<WornItem> worn = items.stream()
                .flatMap(item ->
                        Optional.ofNullable(wear.get(item.id()))
                                .map(announced -> ledger.worn(item, announced))
                                .stream())
                .toList();
        return new Situation(person, items, worn, habits(ledger), ledger.countWithheld(), sizes.of(person.id()));
    }

    private static List<Habit> habits(UseLedger ledger) {
        Map<String, List<TrainingFact>> bySport =
                ledger.listRecent(HABIT).stream().collect(Collectors.groupingBy(TrainingFact::sport));
        return bySport.entrySet().stream()
                .map(each -> new Habit(each.getKey(), each.getValue().size(), UseLedger.surfaces(each.getValue())))
                .sorted(Comparator.comparing(Habit::sport))
                .toList();
    }
}
