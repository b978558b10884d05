package io.fitconnect.promo.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingDueWork;
import io.fitconnect.promo.gear.AnnouncedWear;
import io.fitconnect.promo.gear.Garage;
import io.fitconnect.promo.gear.OwnedItem;
import io.fitconnect.promo.gear.TrainingFact;
import io.fitconnect.promo.gear.TrainingFacts;
import io.fitconnect.promo.person.People;
import io.fitconnect.promo.person.Person;
import io.fitconnect.promo.person.Persons;
import io.fitconnect.promo.product.Surface;
import io.fitconnect.promo.standing.Standing;
import io.fitconnect.promo.standing.Standings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is among those by whom segments are measured, and with which facts. */
class AudienceTests {

    private static final UUID CLUB = UUID.randomUUID();
    private static final CampaignSettings SETTINGS =
            new CampaignSettings(20, 1, 3, 10, Duration.ofSeconds(5), Duration.ofDays(3), 0.05);

    private final MutableClock clock = MutableClock.at("2026-12-01T12:00:00Z");
    private final World world = new World();
    private final RecordingDueWork work = new RecordingDueWork();
    private final AudienceQueue queue = new AudienceQueue(work, world, world, SETTINGS, clock);
    private final ComputeFacts compute =
            new ComputeFacts(world, world, world, world, world, People.draw(), SETTINGS, clock);
    private final Person runner = People.consenting();
    private @Nullable Instant again;
    private boolean isDone;

    @Test
    void losesAtOnceWhoTookTheConsentBack() {
        world.keep(runner);
        world.put(new Facts(runner, Set.of("running"), Map.of()), true);

        queue.personChanged(runner.id());
        assertThat(world.listSample()).hasSize(1);
        world.keep(Person.unknown(runner.id()));
        queue.personChanged(runner.id());

        assertThat(world.listSample()).isEmpty();
        assertThat(work.scheduled()).hasSize(1);
    }

    /** A sport is one of the last four weeks, whether the athlete is heard of again or not. */
    @Test
    void forgetsASportThatIsDoneNoMore() {
        world.keep(runner);
        world.trained = clock.instant().minus(Duration.ofDays(20));

        compute();
        assertThat(sports()).containsExactly("running");
        assertThat(again).isEqualTo(clock.instant().plus(Duration.ofDays(8)));
        assertThat(isDone).isFalse();

        clock.set(Objects.requireNonNull(again));
        compute();
        assertThat(sports()).isEmpty();
        assertThat(isDone).isTrue();
    }

    @Test
    void knowsLevelAndClubs() {
        world.keep(runner);

        compute();

        assertThat(facts().level()).contains(4);
        assertThat(facts().clubs()).containsExactly(CLUB);
    }

    /** A level counts all trainings, of which one must not be used. */
    @Test
    void knowsNoLevelThatCountsWhatItsSourceForbids() {
        world.keep(runner);
        world.isWithheld = true;

        compute();

        assertThat(facts().level()).isEmpty();
        assertThat(facts().clubs()).containsExactly(CLUB);
    }

    private void compute() {
        compute.handle(runner.id(), moment -> again = moment, () -> isDone = true);
    }

    private Set<String> sports() {
        return facts().sports();
    }

    private Facts facts() {
        return world.find(runner.id()).orElseThrow();
    }

    /** One athlete without gear. */
    private static final class World implements Persons, Garage, TrainingFacts, Standings, Audience {

        private final Map<UUID, Person> persons = new HashMap<>();
        private final Map<UUID, Facts> audience = new HashMap<>();
        private Instant trained = Instant.EPOCH;
        private boolean isWithheld;

        @Override
        public Person get(UUID athlete) {
            return persons.getOrDefault(athlete, Person.unknown(athlete));
        }

        @Override
        public boolean keep(Person person) {
            persons.put(person.id(), person);
            return true;
        }

        @Override
        public List<TrainingFact> listOf(UUID athlete) {
            TrainingFact run = new TrainingFact(
                    athlete,
                    UUID.randomUUID(),
                    1,
                    true,
                    true,
                    "running",
                    Surface.ROAD,
                    trained,
                    LocalDate.EPOCH,
                    10,
                    1,
                    Set.of());
            TrainingFact withheld =
                    TrainingFact.withheld(athlete, UUID.randomUUID(), 1, trained, LocalDate.EPOCH, Set.of());
            return isWithheld ? List.of(run, withheld) : List.of(run);
        }

        @Override
        public List<OwnedItem> listActive(UUID athlete) {
            return List.of();
        }

        @Override
        public Map<UUID, AnnouncedWear> mapWear(UUID athlete) {
            return Map.of();
        }

        @Override
        public Standing of(UUID athlete) {
            return new Standing(Optional.of(4), Set.of(CLUB));
        }

        @Override
        public Optional<Facts> find(UUID athlete) {
            return Optional.ofNullable(audience.get(athlete));
        }

        @Override
        public void put(Facts facts, boolean isSampled) {
            audience.put(facts.person().id(), facts);
        }

        @Override
        public void remove(UUID athlete) {
            audience.remove(athlete);
        }

        @Override
        public List<Facts> listSample() {
            return List.copyOf(audience.values());
        }

        @Override
        public boolean keepLevel(UUID athlete, int level, long version) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean keepMembership(UUID athlete, UUID club, boolean isMember, long version) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean keep(OwnedItem item) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void keep(UUID athlete, UUID gear, AnnouncedWear wear) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean keep(TrainingFact fact) {
            throw new UnsupportedOperationException();
        }
    }
}
