package io.fitconnect.training.gear;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.training.diary.AthleteId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DefaultGearTests {

    private final AthleteId athlete = new AthleteId(UUID.randomUUID());
    private final List<KnownGear> known = new ArrayList<>();
    private final Set<UUID> alike = new HashSet<>();
    private final DefaultGear defaultGear = new DefaultGear(
            new KnownGears() {
                @Override
                public void put(KnownGear gear) {
                    known.add(gear);
                }

                @Override
                public List<KnownGear> listOf(AthleteId of) {
                    return known.stream()
                            .filter(gear -> gear.athlete().equals(of))
                            .toList();
                }
            },
            (of, sport, track, named) -> alike);

    @Test
    void takesTheDefaultOfTheRouteBeforeThatOfThePlace() {
        UUID training = UUID.randomUUID();
        UUID road = add("shoes", true, "running", false);
        UUID trail = UUID.randomUUID();
        known.add(new KnownGear(athlete, trail, "shoes", true, List.of(), List.of(training), 0));

        assertThat(defaultGear.listDefaults(athlete, "running", false, null)).containsExactly(road);
        alike.add(training);
        assertThat(defaultGear.listDefaults(athlete, "running", false, null)).containsExactly(trail);
    }

    @Test
    void takesOneItemOfEachKind() {
        UUID shoes = add("shoes", true, "running", null);
        UUID watch = add("watch", true, "running", null);
        add("bike", true, "cycling", null);

        assertThat(defaultGear.listDefaults(athlete, "running", false, null)).containsExactlyInAnyOrder(shoes, watch);
        assertThat(defaultGear.listDefaults(athlete, "rowing", false, null)).isEmpty();
    }

    @Test
    void prefersTheItemThatNamesThePlace() {
        UUID road = add("bike", true, "cycling", null);
        UUID trainer = add("bike", true, "cycling", true);

        assertThat(defaultGear.listDefaults(athlete, "cycling", true, null)).containsExactly(trainer);
        assertThat(defaultGear.listDefaults(athlete, "cycling", false, null)).containsExactly(road);
    }

    @Test
    void leavesOutWhatIsRetiredAndWhatIsForTheOtherPlace() {
        add("shoes", false, "running", null);
        add("shoes", true, "running", false);

        assertThat(defaultGear.listDefaults(athlete, "running", true, null)).isEmpty();
    }

    @Test
    void takesNoMoreThanATrainingHolds() {
        IntStream.range(0, 12).forEach(number -> add("kind-" + number, true, "running", null));

        assertThat(defaultGear.listDefaults(athlete, "running", true, null)).hasSize(10);
    }

    @Test
    void knowsWhatIsNotTheAthletes() {
        UUID retired = add("shoes", false, "running", null);
        UUID deleted = UUID.randomUUID();
        known.add(KnownGear.deleted(athlete, deleted));
        UUID stranger = UUID.randomUUID();

        assertThat(defaultGear.listForeign(athlete, List.of(retired, deleted, stranger)))
                .containsExactly(deleted, stranger);
    }

    private UUID add(String kind, boolean isActive, String sport, @Nullable Boolean indoor) {
        UUID id = UUID.randomUUID();
        known.add(new KnownGear(athlete, id, kind, isActive, List.of(new GearDefault(sport, indoor)), List.of(), 0));
        return id;
    }
}
