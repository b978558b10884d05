package io.fitconnect.profile.gear;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.profile.RunningProfileService;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Random trainings, changes, deletions, mountings and services, with events shuffled and repeated: the kept wear is that of
 * a model in memory. {@code -Dfitconnect.gear.steps} sets the number of steps.
 */
@RunningProfileService
class WearPropertyIntegrationTests {

    private static final int STEPS = Integer.getInteger("fitconnect.gear.steps", 300);

    @Autowired
    private AddGear addGear;

    @Autowired
    private ChangeGear changeGear;

    @Autowired
    private MountGear mountGear;

    @Autowired
    private DismountGear dismountGear;

    @Autowired
    private ServiceGear serviceGear;

    @Autowired
    private CountTraining countTraining;

    @Autowired
    private CompareWear compareWear;

    @Autowired
    private RecountWear recountWear;

    @Autowired
    private WearLedger ledger;

    @Autowired
    private JdbcClient jdbc;

    private final Random random = new Random(20261128);
    private final GearModel model = new GearModel();
    private final List<GearId> standing = new ArrayList<>();
    private final List<GearId> components = new ArrayList<>();
    private final List<TrainingUse> states = new ArrayList<>();
    private Instant moment = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(300, ChronoUnit.DAYS);

    @BeforeEach
    void addAll() {
        for (String kind : List.of("bike", "bike", "shoes", "skis", "heart-rate-strap")) {
            standing.add(add(kind));
        }
        for (String kind : List.of("chain", "chain", "cassette", "tyre")) {
            components.add(add(kind));
        }
    }

    @Test
    void keptWearIsThatOfTheModel() {
        for (int step = 0; step < STEPS; step++) {
            step();
            if (step % 50 == 0) {
                assertLikeTheModel();
            }
        }
        List<TrainingUse> again = new ArrayList<>(states);
        again.addAll(states.subList(0, states.size() / 2));
        Collections.shuffle(again, random);
        again.forEach(this::deliver);

        assertLikeTheModel();
        assertThat(model.newest.values()).anyMatch(use -> !use.counts());
        assertThat(compareWear.handle(model.athlete)).isEmpty();
        recountWear.handle(model.athlete);
        assertLikeTheModel();
        assertEachThresholdIsToldOnceInALife();
    }

    @Test
    void theComparisonNamesASumThatIsWrongAndCountingAgainMendsIt() {
        GearId shoes = standing.get(2);
        deliver(training(UUID.randomUUID(), 0, Set.of(shoes.value())));
        assertThat(compareWear.handle(model.athlete)).isEmpty();

        jdbc.sql(
                        "update gear_wear set total_seconds = total_seconds + 1 where athlete_id = :athlete and gear_id = :gear")
                .param("athlete", model.athlete.value())
                .param("gear", shoes.value())
                .update();

        assertThat(compareWear.handle(model.athlete)).singleElement().satisfies(found -> {
            assertThat(found.item().gear()).isEqualTo(shoes);
            assertThat(found.total()).isEqualTo(model.total(shoes));
        });
        recountWear.handle(model.athlete);
        assertThat(compareWear.handle(model.athlete)).isEmpty();
    }

    private void step() {
        moment = moment.plus(1 + random.nextInt(20 * 3600), ChronoUnit.SECONDS);
        if (moment.isAfter(Instant.now())) {
            moment = Instant.now().truncatedTo(ChronoUnit.MICROS);
        }
        switch (random.nextInt(10)) {
            case 0 -> mount();
            case 1 -> dismount();
            case 2 -> {
                if (random.nextInt(4) == 0) {
                    service();
                }
            }
            case 3, 4 -> changeTraining();
            case 5, 6 -> redeliver();
            default -> states.add(training(UUID.randomUUID(), 0, someGear()));
        }
        if (random.nextBoolean() && !states.isEmpty()) {
            deliver(states.get(states.size() - 1));
        }
    }

    private void mount() {
        GearId component = any(components);
        GearId bike = standing.get(random.nextInt(2));
        mountGear.handle(key(component), bike, Optional.of(moment));
        model.mount(component, bike, moment);
    }

    private void dismount() {
        GearId component = any(components);
        if (model.isMounted(component)) {
            dismountGear.handle(key(component), Optional.of(moment));
            model.dismount(component, moment);
        }
    }

    private void service() {
        GearId item = any(random.nextBoolean() ? standing : components);
        serviceGear.handle(key(item), Optional.of(moment), null);
        model.service(item, moment);
    }

    private void changeTraining() {
        if (states.isEmpty()) {
            return;
        }
        TrainingUse before = any(states);
        long version = states.stream()
                .filter(use -> use.training().equals(before.training()))
                .mapToLong(TrainingUse::version)
                .max()
                .orElseThrow();
        if (version == Long.MAX_VALUE) {
            return;
        }
        states.add(
                switch (random.nextInt(5)) {
                    case 0 -> TrainingUse.gone(model.athlete, before.training(), Long.MAX_VALUE);
                    case 1 -> TrainingUse.gone(model.athlete, before.training(), version + 1);
                    default -> training(before.training(), version + 1, someGear());
                });
    }

    private void redeliver() {
        if (!states.isEmpty()) {
            deliver(any(states));
        }
    }

    private void deliver(TrainingUse use) {
        countTraining.handle(use);
        model.deliver(use);
    }

    private void assertLikeTheModel() {
        for (GearId item : all()) {
            Wear kept = ledger.find(key(item)).orElse(Wear.NONE);
            assertThat(kept.total()).as("total of %s", item).isEqualTo(model.total(item));
            assertThat(kept.current()).as("current life of %s", item).isEqualTo(model.current(item));
            assertThat(kept.life()).isEqualTo(model.services.getOrDefault(item, 0));
        }
    }

    private void assertEachThresholdIsToldOnceInALife() {
        changeGear.handle(key(standing.get(0)), version -> {}, found -> described("bike", "Last"));
        KafkaEvents.await("profile.gear", model.athlete.toString(), "gear-changed.v1", all().size() + 1);
        List<Event> worn = KafkaEvents.list("profile.gear", model.athlete.toString()).stream()
                .filter(event -> event.is("gear-worn.v1"))
                .toList();
        assertThat(worn).isNotEmpty().allSatisfy(EventContracts::assertValid);
        assertThat(worn)
                .extracting(event -> event.data().get("gearId").asString()
                        + event.data().get("life").intValue()
                        + event.data().get("threshold").asString())
                .doesNotHaveDuplicates();
    }

    private TrainingUse training(UUID id, long version, Set<UUID> gear) {
        Instant start = moment.minus(random.nextInt(5 * 24 * 3600), ChronoUnit.SECONDS);
        return new TrainingUse(
                model.athlete,
                id,
                version,
                true,
                start,
                start.atOffset(ZoneOffset.ofHours(3)).toLocalDate(),
                random.nextInt(20_000_000),
                random.nextInt(40_000),
                random.nextInt(200_000),
                gear);
    }

    private Set<UUID> someGear() {
        Set<UUID> gear = new HashSet<>();
        for (GearId item : standing) {
            if (random.nextInt(3) == 0) {
                gear.add(item.value());
            }
        }
        if (random.nextInt(8) == 0) {
            gear.add(any(components).value());
            gear.add(UUID.randomUUID());
        }
        return gear;
    }

    private GearId add(String kind) {
        return addGear.handle(model.athlete, described(kind, kind)).key().gear();
    }

    private static GearDescription described(String kind, String name) {
        return new GearDescription(kind, new GearDetails(name, null, null, null, null, null, null), GearDefaults.NONE);
    }

    private List<GearId> all() {
        List<GearId> all = new ArrayList<>(standing);
        all.addAll(components);
        return all;
    }

    private GearKey key(GearId item) {
        return new GearKey(model.athlete, item);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
