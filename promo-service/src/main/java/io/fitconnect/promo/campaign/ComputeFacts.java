package io.fitconnect.promo.campaign;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.promo.gear.AnnouncedWear;
import io.fitconnect.promo.gear.Garage;
import io.fitconnect.promo.gear.ItemUse;
import io.fitconnect.promo.gear.Measure;
import io.fitconnect.promo.gear.OwnedItem;
import io.fitconnect.promo.gear.TrainingFact;
import io.fitconnect.promo.gear.TrainingFacts;
import io.fitconnect.promo.gear.UseLedger;
import io.fitconnect.promo.gear.WearEstimate;
import io.fitconnect.promo.person.KeyedDraw;
import io.fitconnect.promo.person.Person;
import io.fitconnect.promo.person.Persons;
import io.fitconnect.promo.person.Purpose;
import io.fitconnect.promo.standing.Standing;
import io.fitconnect.promo.standing.Standings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Computes what segments may ask of an athlete; of who does not consent to campaigns nothing is kept. */
@UseCase
public class ComputeFacts {

    private static final Duration RECENT = Duration.ofDays(28);
    private static final String SAMPLE = "segment-sample";

    private final Persons persons;
    private final Garage garage;
    private final TrainingFacts trainings;
    private final Standings standings;
    private final Audience audience;
    private final KeyedDraw draw;
    private final CampaignSettings settings;
    private final Clock clock;

    ComputeFacts(
            Persons persons,
            Garage garage,
            TrainingFacts trainings,
            Standings standings,
            Audience audience,
            KeyedDraw draw,
            CampaignSettings settings,
            Clock clock) {
        this.persons = persons;
        this.garage = garage;
        this.trainings = trainings;
        this.standings = standings;
        this.audience = audience;
        this.draw = draw;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Computes.
     *
     * @param again asks for another computation at the moment from which on a sport is none of the last four weeks any more
     * @param done  ends the work
     */
    public void handle(UUID athlete, Consumer<Instant> again, Runnable done) {
        Person person = persons.get(athlete);
        if (person.admits(Purpose.CAMPAIGNS)) {
            Instant now = clock.instant();
            UseLedger ledger = new UseLedger(trainings.listOf(athlete), now);
            audience.put(compute(person, ledger, now), draw.draw(SAMPLE, athlete) < settings.sampled());
            ledger.findChange(RECENT).ifPresentOrElse(again, done);
        } else {
            audience.remove(athlete);
            done.run();
        }
    }

    private Facts compute(Person person, UseLedger ledger, Instant now) {
        Set<String> sports =
                ledger.listRecent(RECENT).stream().map(TrainingFact::sport).collect(Collectors.toSet());
        Map<UUID, AnnouncedWear> announced = garage.mapWear(person.id());
        Map<String, Double> wear = new HashMap<>();
        for (OwnedItem item : garage.listActive(person.id())) {
            AnnouncedWear known = announced.get(item.id());
            if (known != null) {
                ItemUse use = ledger.worn(item, known).use();
                if (isUsable(known, use)) {
                    wear.merge(
                            item.kind(), WearEstimate.ofNamed(known, use, now).share(), Math::max);
                }
            }
        }
        Standing standing = standings.of(person.id());
        return new Facts(person, sports, wear, usableLevel(standing, ledger), standing.clubs());
    }

    /** A level counts all trainings, whatever their sources allow. */
    private static Optional<Integer> usableLevel(Standing standing, UseLedger ledger) {
        return ledger.countWithheld() == 0 ? standing.level() : Optional.empty();
    }

    /** Of an item that no training names, the trainings that wore it are not known, nor what their sources allow. */
    private static boolean isUsable(AnnouncedWear known, ItemUse use) {
        return known.measure() == Measure.MONTHS || use.total().trainings() + use.withheldTrainings() > 0;
    }
}
