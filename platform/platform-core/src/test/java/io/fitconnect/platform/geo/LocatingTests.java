package io.fitconnect.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well fifty trainings from the same door tell where it is, to one who knows how cuts are made: what docs/decisions/0081 promises
 * for each radius. {@code -Dfitconnect.locating.homes=200} for a large run.
 */
class LocatingTests {

    private static final int HOMES = Integer.getInteger("fitconnect.locating.homes", 16);
    private static final int TRAININGS = 50;
    private static final double NEAR_METERS = 100;

    private final Random random = new Random(58);

    /** Of loops, both ends tell: a hundred in all. */
    @ParameterizedTest(name = "{0} m, {1}: the best attack finds {2} of the homes, and misses half of them by {3} m")
    @CsvSource({
        "200, streets, 0.25, 150",
        "200, paths, 0.2, 180",
        "200, loops, 0.25, 130",
        "500, paths, 0.08, 280",
        "500, loops, 0.12, 200",
        "2000, streets, 0.02, 450",
        "2000, paths, 0.02, 450",
        "2000, loops, 0.03, 350"
    })
    void hidesThePlace(double radius, String world, double promised, double missed) {
        Map<String, List<Double>> misses = new TreeMap<>();
        for (int home = 0; home < HOMES; home++) {
            Position door = new Position(random.nextDouble() * 120 - 60, random.nextDouble() * 360 - 180);
            attack(door, radius, world)
                    .guesses()
                    .forEach((attack, guess) -> misses.computeIfAbsent(attack, name -> new ArrayList<>())
                            .add(Math.hypot(guess[0], guess[1])));
        }

        assertThat(misses).allSatisfy((attack, meters) -> {
            assertThat(meters.stream().filter(miss -> miss < NEAR_METERS).count())
                    .as("of %s homes, found by the attack: %s", HOMES, attack)
                    .isLessThanOrEqualTo(atMost(promised));
            assertThat(median(meters))
                    .as("median miss of the attack: %s", attack)
                    .isGreaterThan(missed);
        });
    }

    /** As many as the share gives in nineteen of twenty runs. */
    private static long atMost(double share) {
        return (long) Math.ceil(HOMES * share + 1.65 * Math.sqrt(HOMES * share * (1 - share)));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private Attacks attack(Position door, double radius, String world) {
        PrivacyZones zones =
                new PrivacyZones(List.of(PrivacyZone.around(door, radius, "secret " + random.nextLong(), random)));
        Walks walks = new Walks(random);
        double north = random.nextDouble() * Math.PI;
        int steps = 1_500 + (int) (1.5 * radius);
        double blockMeters = Math.max(80, radius / 5); // through small blocks, no way leads out of a wide reach
        List<Track> tracks = new ArrayList<>();
        List<CutTrack> cuts = new ArrayList<>();
        for (int i = 0; i < TRAININGS; i++) {
            Track out = world.equals("streets")
                    ? walks.streets(door, steps, north, blockMeters)
                    : walks.winding(door, steps, 0.12);
            tracks.add(out);
            cuts.add(zones.cut(out, "training " + i));
            if (world.equals("loops")) { // the way home is cut as the way out is
                Track home = walks.winding(door, steps, 0.12);
                tracks.add(home);
                cuts.add(zones.cut(home, "way home " + i));
            }
        }
        return Attacks.on(door, radius, tracks, cuts);
    }
}
