package io.fitconnect.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fifty trainings from the same door do not tell where it is: no attack finds it within 100 m much more often than chance. */
class LocatingTests {

    private static final int HOMES = 40;
    private static final int TRAININGS = 50;
    private static final double NEAR_METERS = 100;
    private static final double CHANCE = 0.25; // of a guess within the smallest circle, were that known

    private final Random random = new Random(58);

    @ParameterizedTest
    @CsvSource({
        "200, streets",
        "200, paths",
        "500, streets",
        "500, paths",
        "2000, streets",
        "2000, paths",
        "200, straight",
        "2000, straight"
    })
    void hidesThePlace(double radius, String world) {
        Map<String, Integer> found = new TreeMap<>();
        for (int home = 0; home < HOMES; home++) {
            Position door = new Position(random.nextDouble() * 120 - 60, random.nextDouble() * 360 - 180);
            attack(door, radius, world)
                    .guesses()
                    .forEach((attack, guess) ->
                            found.merge(attack, Math.hypot(guess[0], guess[1]) < NEAR_METERS ? 1 : 0, Integer::sum));
        }

        assertThat(found)
                .allSatisfy((attack, times) -> assertThat(times)
                        .as("homes found by the attack: %s", attack)
                        .isLessThanOrEqualTo((int) (HOMES * CHANCE)));
    }

    private Attacks attack(Position door, double radius, String world) {
        PrivacyZones zones =
                new PrivacyZones(List.of(PrivacyZone.around(door, radius, "secret " + random.nextLong(), random)));
        Walks walks = new Walks(random);
        double north = random.nextDouble() * Math.PI;
        int steps = 2_000 + (int) radius;
        List<Track> tracks = IntStream.range(0, TRAININGS)
                .mapToObj(i -> switch (world) {
                    case "streets" -> walks.streets(door, steps, north);
                    case "straight" -> walks.winding(door, steps, 0);
                    default -> walks.winding(door, steps, 0.12);
                })
                .toList();
        List<CutTrack> cuts = IntStream.range(0, TRAININGS)
                .mapToObj(i -> zones.cut(tracks.get(i), "training " + i))
                .toList();
        return Attacks.on(door, tracks, cuts);
    }
}
