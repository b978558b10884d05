package io.fitconnect.training.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.sport.SportFamily;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffortTests {

    private static final Instant NINE = Instant.parse("2026-05-03T09:00:00Z");
    private static final Effort RUN = effort(0, 3_600, 10_000.0);

    /** Start after RUN's, duration and distance; RUN takes an hour for ten kilometres. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "0, 3600, 10000, true",
                "120, 3600, 10000, true",
                "-120, 3600, 10000, true",
                "121, 3600, 10000, true", // 97 % overlap
                "720, 3600, 10000, true", // 80 % overlap
                "721, 3600, 10000, false",
                "540, 3060, 10000, true", // 15 % shorter, ends together
                "0, 3060, 10000, true",
                "0, 3059, 10000, false",
                "0, 4235, 10000, true",
                "0, 4236, 10000, false",
                "0, 3600, 9000, true",
                "0, 3600, 8999, false",
                "0, 3600, 11111, true",
                "0, 3600, 11112, false",
                "0, 3600, -, true",
                "0, 3600, 0, true",
                "0, 0, 10000, false",
                "3600, 3600, 10000, false",
                "86400, 3600, 10000, false"
            })
    void comparesTimeAndDistance(int startSeconds, int elapsedSeconds, @Nullable Double meters, boolean same) {
        Effort other = effort(startSeconds, elapsedSeconds, meters);

        assertThat(RUN.isSameAs(other)).isEqualTo(same);
        assertThat(other.isSameAs(RUN)).isEqualTo(same);
    }

    /** Two devices record one effort, and one device several repetitions. */
    @ParameterizedTest
    @CsvSource({"59, 60, true", "60, 60, false", "61, 60, false", "120, 121, true", "120, 120, false", "121, 240, false"
    })
    void takesShortEffortsByTheirStartWhileTheyOverlap(int startSeconds, int elapsedSeconds, boolean same) {
        Effort first = effort(0, elapsedSeconds, null);
        Effort second = effort(startSeconds, elapsedSeconds, null);

        assertThat(first.isSameAs(second)).isEqualTo(same);
        assertThat(second.isSameAs(first)).isEqualTo(same);
    }

    @Test
    void comparesTheFamilyOfSports() {
        Effort ride = new Effort(SportFamily.WHEELS, NINE, 3_600, null, 10_000.0, Optional.empty());

        assertThat(RUN.isSameAs(ride)).isFalse();
    }

    @Test
    void comparesTheTimeInMotionWhenOneDeviceRanOn() {
        Effort ranOn = new Effort(SportFamily.FOOT, NINE, 7_200, 3_500, 10_000.0, Optional.empty());
        Effort stopped = new Effort(SportFamily.FOOT, NINE, 3_600, 3_550, 10_000.0, Optional.empty());

        assertThat(ranOn.isSameAs(stopped)).isTrue();
        assertThat(ranOn.isSameAs(RUN)).as("its time in motion is unknown").isFalse();
    }

    @Test
    void comparesTheWaysWhereBothHaveOne() {
        Effort here = along(way(50, 8, 0));

        assertThat(here.isSameAs(along(way(50, 8, 0)))).isTrue();
        assertThat(here.isSameAs(along(way(50.001, 8, 0))))
                .as("111 m beside it")
                .isTrue();
        assertThat(here.isSameAs(along(way(50.02, 8, 0)))).as("2 km beside it").isFalse();
        assertThat(here.isSameAs(RUN)).as("one has no way").isTrue();
    }

    @Test
    void comparesWaysAcrossTheAntimeridian() {
        Effort across = along(way(-17, 179.95, 0));

        assertThat(across.isSameAs(along(way(-17, 179.95, 0.0001)))).isTrue();
        assertThat(across.isSameAs(along(way(-17, 179.5, 0)))).isFalse();
    }

    @Test
    void takesAWayOfFewPointsForAWayOfMany() {
        Way drawn = Way.through(List.of(50.0, 50.0), List.of(8.0, 8.1)).orElseThrow();

        assertThat(along(drawn).isSameAs(along(way(50, 8, 0)))).isTrue();
    }

    @Test
    void hasNoWayOfASinglePoint() {
        assertThat(Way.through(List.of(50.0), List.of(8.0))).isEmpty();
        assertThat(Way.through(List.of(50.0, Double.NaN), List.of(8.0, 8.0))).isEmpty();
        assertThat(along(Way.through(List.of(50.0, 50.0), List.of(8.0, 8.0)).orElseThrow())
                        .isSameAs(along(way(50, 8, 0))))
                .as("a tracker that lay at the start")
                .isFalse();
    }

    /** Whoever is asked, the answer is the same, and who is the same begins within reach. */
    @Test
    void isSymmetricAndWithinReach() {
        Random random = new Random(13);
        int same = 0;
        for (int i = 0; i < 2_000; i++) {
            Effort one = random(random);
            Effort other = random(random);
            boolean isSame = one.isSameAs(other);
            assertThat(other.isSameAs(one)).as("%s and %s", one, other).isEqualTo(isSame);
            assertThat(one.isSameAs(one)).isEqualTo(one.elapsedSeconds() > 0);
            if (isSame) {
                same++;
                assertThat(other.start())
                        .isBetween(one.start().minus(one.reach()), one.start().plus(one.reach()));
            }
        }
        assertThat(same).isBetween(100, 1_900);
    }

    private static Effort random(Random random) {
        int elapsed = random.nextInt(10) == 0 ? 0 : 600 + random.nextInt(600);
        return new Effort(
                random.nextInt(8) == 0 ? SportFamily.WHEELS : SportFamily.FOOT,
                NINE.plusMillis(random.nextInt(600_000)),
                elapsed,
                random.nextBoolean() ? null : random.nextInt(elapsed + 1),
                random.nextInt(3) == 0 ? null : 2_000.0 + random.nextInt(500),
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(way(50 + random.nextInt(3) * 0.001, 8, 0)));
    }

    private static Effort effort(int startSeconds, int elapsedSeconds, @Nullable Double meters) {
        return new Effort(
                SportFamily.FOOT, NINE.plusSeconds(startSeconds), elapsedSeconds, null, meters, Optional.empty());
    }

    private static Effort along(Way way) {
        return new Effort(SportFamily.FOOT, NINE, 3_600, null, null, Optional.of(way));
    }

    /** Some kilometres to the east in 200 points. */
    private static Way way(double latitude, double longitude, double shift) {
        List<Double> latitudes = new ArrayList<>();
        List<Double> longitudes = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            double east = longitude + shift + i * 0.0005;
            latitudes.add(latitude);
            longitudes.add(east > 180 ? east - 360 : east);
        }
        return Way.through(latitudes, longitudes).orElseThrow();
    }
}
