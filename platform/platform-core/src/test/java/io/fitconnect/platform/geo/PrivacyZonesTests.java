package io.fitconnect.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrivacyZonesTests {

    private static final Position HOME = new Position(46.05, 14.5);
    private static final double[] UNKNOWN = {Double.NaN, Double.NaN};

    private final Random random = new Random(58);

    @Test
    void letsNoPointOfAZoneLeave() {
        for (int round = 0; round < 1_000; round++) {
            Position start = new Position(random.nextDouble() * 160 - 80, random.nextDouble() * 360 - 180);
            PrivacyZones zones = randomZones(start);
            Track track = new Walks(random).winding(start, 900, 0.05 + random.nextDouble() * 0.2);

            CutTrack cut = zones.cut(track, "training " + round);

            assertThat(countHidden(zones, track, cut)).as("round %s", round).isZero();
            assertStartsAtZeroAndAscends(cut);
        }
    }

    /** Points, and middles of lines that are drawn, within a zone. */
    private static int countHidden(PrivacyZones zones, Track track, CutTrack cut) {
        int hidden = 0;
        int[] points = cut.points();
        Set<Integer> starts = Set.copyOf(cut.stretchStarts());
        for (int i = 0; i < points.length; i++) {
            Position position = track.position(points[i]);
            hidden += zones.hides(position) ? 1 : 0;
            if (!starts.contains(i)) {
                hidden += zones.hides(middle(track.position(points[i - 1]), position)) ? 1 : 0;
            }
        }
        return hidden;
    }

    @Test
    void keepsThePlaceWithinItsCircleAndAwayFromItsCentre() {
        for (int round = 0; round < 1_000; round++) {
            double radius = 200 + random.nextInt(1_801);
            Position place = new Position(random.nextDouble() * 160 - 80, random.nextDouble() * 360 - 180);

            PrivacyZone zone = PrivacyZone.around(place, radius, "secret", random);

            assertThat(zone.contains(place)).isTrue();
            assertThat(zone.centre().metersTo(place)).isBetween(99.9, radius * 0.751);
        }
    }

    @Test
    void leavesATrackAloneThatComesNear() {
        Track track = way(new double[][] {{-2_000, 500}, {2_000, 500}});

        CutTrack cut = zone(400).cut(track, "t");

        assertThat(cut.isCut()).isFalse();
        assertThat(cut.size()).isEqualTo(track.size());
        assertThat(cut.distanceMeters()[track.size() - 1]).isEqualTo(3_990);
    }

    @Test
    void collapsesTheHiddenMiddle() {
        Track track = way(new double[][] {{-3_000, 4_000}, {-3_000, 0}, {3_000, 0}, {3_000, 4_000}});

        CutTrack cut = zone(200).cut(track, "t");

        assertThat(cut.stretchStarts()).hasSize(2);
        int second = cut.stretchStarts().get(1);
        assertThat(cut.distanceMeters()[second]).isEqualTo(cut.distanceMeters()[second - 1]);
        assertThat(cut.seconds()[second]).isEqualTo(cut.seconds()[second - 1]);
        assertThat(cut.roundedDistanceMeters()).isBetween(7_800L, 8_200L).matches(meters -> meters % 100 == 0);
        assertThat(cut.roundedSeconds()).isBetween(3_120L, 3_300L).matches(seconds -> seconds % 60 == 0);
    }

    @Test
    void hidesWhatLeadsStraightOutOfTheCircle() {
        Track track = way(new double[][] {{0, 0}, {6_000, 0}, {6_000, 3_000}});

        CutTrack cut = zone(200).cut(track, "t");

        assertThat(cut.points()[0] * 10).isBetween(5_900, 6_060);
        assertThat(cut.distanceMeters()[0]).isZero();
    }

    @Test
    void cutsElsewhereThanAtTheCirclesEdgeAndAlwaysThere() {
        Track track = new Walks(new Random(1)).winding(HOME, 4_000, 0.12);

        List<Integer> starts = IntStream.range(0, 200)
                .mapToObj(i -> zone(300).cut(track, "training " + i).points()[0])
                .toList();

        assertThat(starts)
                .allSatisfy(start ->
                        assertThat(HOME.metersTo(track.position(start))).isGreaterThan(1_190));
        assertThat(starts.stream().distinct().count()).isGreaterThan(20);
        assertThat(zone(300).cut(track, "training 7").points()[0]).isEqualTo(starts.get(7));
        assertThat(new PrivacyZones(List.of(new PrivacyZone(HOME, 300, "other")))
                        .cut(track, "training 7")
                        .points()[0])
                .as("under another secret")
                .isNotEqualTo(starts.get(7));
    }

    /** Two points far apart: a line drawn between them would cross the zone. */
    @Test
    void tearsALineThatCrossesAZoneBetweenItsPoints() {
        Position west = HOME.moved(-3_000, 0);
        Position east = HOME.moved(3_000, 0);
        Track track = new Track(
                new double[] {0, 60, 660, 720},
                new double[] {0, 1_000, 7_000, 8_000},
                new double[] {HOME.latitude(), west.latitude(), east.latitude(), HOME.latitude()},
                new double[] {
                    HOME.moved(-4_000, 0).longitude(),
                    west.longitude(),
                    east.longitude(),
                    HOME.moved(4_000, 0).longitude()
                });

        CutTrack cut = zone(200).cut(track, "t");

        assertThat(cut.isCut()).isTrue();
        assertThat(cut.stretchStarts()).hasSizeBetween(0, 2);
        assertThat(cut.roundedDistanceMeters()).isLessThanOrEqualTo(2_000);
    }

    /** Both ends lie beyond every reach, and the ways that lead to them point elsewhere. */
    @Test
    void tearsALineThatCrossesAZoneBetweenShownPoints() {
        Position[] corners = {
            HOME.moved(-3_500, 4_000), HOME.moved(-3_500, 0), HOME.moved(3_500, 0), HOME.moved(3_500, 4_000)
        };
        Track track = new Track(
                new double[] {0, 400, 1_100, 1_500},
                new double[] {0, 4_000, 11_000, 15_000},
                Arrays.stream(corners).mapToDouble(Position::latitude).toArray(),
                Arrays.stream(corners).mapToDouble(Position::longitude).toArray());

        CutTrack cut = zone(200).cut(track, "t");

        assertThat(cut.isCut()).isTrue();
        assertThat(cut.stretchStarts()).containsExactly(0, 2);
        assertThat(cut.distanceMeters()).containsExactly(0, 4_000, 4_000, 8_000);
    }

    /** The straight line passes 100 m from the circle. */
    @Test
    void tearsALineWhoseWayMayHaveCrossedAZone() {
        Position[] corners = {
            HOME.moved(-3_500, 4_000), HOME.moved(-3_500, 300), HOME.moved(3_500, 300), HOME.moved(3_500, 4_000)
        };
        Track track = new Track(
                new double[] {0, 400, 1_100, 1_500},
                new double[] {0, 3_700, 10_700, 14_400},
                Arrays.stream(corners).mapToDouble(Position::latitude).toArray(),
                Arrays.stream(corners).mapToDouble(Position::longitude).toArray());

        assertThat(zone(200).cut(track, "t").isCut()).isFalse();
        assertThat(zone(200)
                        .cut(track.straying(new double[] {0, 0, 90, 0}), "t")
                        .isCut())
                .isFalse();
        assertThat(zone(200)
                        .cut(track.straying(new double[] {0, 0, 110, 0}), "t")
                        .stretchStarts())
                .containsExactly(0, 2);
    }

    @Test
    void hidesTheWholeReachAcrossAPointOfUnknownPosition() {
        Track way = way(new double[][] {{0, 0}, {6_000, 0}, {6_000, 3_000}});
        IntToDoubleFunction unknownAt = point -> point == 60 ? Double.NaN : 0;
        Track track = new Track(
                IntStream.range(0, way.size()).mapToDouble(way::seconds).toArray(),
                IntStream.range(0, way.size()).mapToDouble(way::distance).toArray(),
                IntStream.range(0, way.size())
                        .mapToDouble(i -> way.position(i).latitude() + unknownAt.applyAsDouble(i))
                        .toArray(),
                IntStream.range(0, way.size())
                        .mapToDouble(i -> way.position(i).longitude() + unknownAt.applyAsDouble(i))
                        .toArray());

        assertThat(zone(200).cut(track, "t").points()[0] * 10).isBetween(5_900, 6_060);
    }

    @Test
    void hidesPointsOfUnknownPositionWithTheirNeighbours() {
        Track track = new Track(
                new double[] {0, 1, 2, 3},
                new double[] {0, 3, 6, 9},
                new double[] {UNKNOWN[0], HOME.latitude(), UNKNOWN[0], UNKNOWN[0]},
                new double[] {UNKNOWN[1], HOME.longitude(), UNKNOWN[1], UNKNOWN[1]});

        assertThat(zone(200).cut(track, "t").size()).isZero();
    }

    @Test
    void hidesNothingOfATrackWithoutPositions() {
        Track track = new Track(new double[] {0, 1}, new double[] {0, 3}, UNKNOWN, UNKNOWN);

        assertThat(zone(200).cut(track, "t").isCut()).isFalse();
    }

    @Test
    void seesAcrossTheDateLine() {
        PrivacyZone zone = new PrivacyZone(new Position(-17, 179.9995), 400, "secret");

        assertThat(zone.contains(new Position(-17, -179.9995))).isTrue();
        assertThat(zone.contains(new Position(-17, -179.9900))).isFalse();
    }

    @Test
    void refusesWhatIsNoZone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PrivacyZone(HOME, 199, "secret"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PrivacyZone(HOME, 2_001, "secret"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PrivacyZone(HOME, 300, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrivacyZones(Collections.nCopies(11, new PrivacyZone(HOME, 300, "s"))));
        assertThat(new PrivacyZone(HOME, 300, "s").toString()).doesNotContain("46");
    }

    private PrivacyZones randomZones(Position start) {
        int others = random.nextInt(4);
        return new PrivacyZones(IntStream.rangeClosed(0, others)
                .mapToObj(i -> {
                    Position place =
                            i == 0 ? start : start.moved(random.nextGaussian() * 3_000, random.nextGaussian() * 3_000);
                    return PrivacyZone.around(place, 200 + random.nextInt(1_801), "secret " + i, random);
                })
                .toList());
    }

    private static PrivacyZones zone(double radius) {
        return new PrivacyZones(List.of(new PrivacyZone(HOME, radius, "secret")));
    }

    /** From corner to corner, given in metres east and north of home, with a point every 10 metres and 4 seconds. */
    private static Track way(double[][] corners) {
        List<Position> places = new ArrayList<>();
        for (int i = 1; i < corners.length; i++) {
            double[] from = corners[i - 1];
            double[] to = corners[i];
            int steps = (int) (Math.hypot(to[0] - from[0], to[1] - from[1]) / 10);
            for (int step = 0; step < steps; step++) {
                double share = (double) step / steps;
                places.add(HOME.moved(from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])));
            }
        }
        return new Track(
                IntStream.range(0, places.size()).mapToDouble(i -> i * 4).toArray(),
                IntStream.range(0, places.size()).mapToDouble(i -> i * 10).toArray(),
                places.stream().mapToDouble(Position::latitude).toArray(),
                places.stream().mapToDouble(Position::longitude).toArray());
    }

    private static Position middle(Position a, Position b) {
        return a.moved(a.metersEastOf(b.longitude()) / 2, a.metersNorthOf(b.latitude()) / 2);
    }

    @Test
    void hidesWhatLiesWithinTheReachOfEachZoneWhateverItsSecret() {
        for (int secret = 0; secret < 200; secret++) {
            PrivacyZone zone = new PrivacyZone(HOME, 200 + secret * 9, "secret " + secret);
            CutReach reach = new CutReach(zone);
            double edge = zone.radiusMeters() + 900;
            for (int direction = 0; direction < 8; direction++) {
                Position place = HOME.moved(edge * Math.cos(direction), edge * Math.sin(direction));
                assertThat(reach.metersTo(place)).isLessThan(reach.of("training", "exit"));
            }
        }
    }

    private static void assertStartsAtZeroAndAscends(CutTrack cut) {
        double[] seconds = cut.seconds();
        double[] distances = cut.distanceMeters();
        if (cut.size() > 0) {
            assertThat(seconds[0]).isZero();
            assertThat(distances[0]).isZero();
        }
        assertThat(seconds).isSorted();
        assertThat(distances).isSorted();
    }

    /** A cut knows where the way leads, one who is seen at once may just be on the way home. */
    @Test
    void hidesOneWhoMovesAsFarAsAnyCutReaches() {
        PrivacyZones zones = new PrivacyZones(List.of(new PrivacyZone(HOME, 200, "secret")));
        for (double direction = 0; direction < 2 * Math.PI; direction += 0.1) {
            double east = Math.cos(direction);
            double north = Math.sin(direction);

            assertThat(zones.hidesWhileMoving(HOME.moved(1_190 * east, 1_190 * north), "event"))
                    .isTrue();
            assertThat(zones.hidesWhileMoving(HOME.moved(3_010 * east, 3_010 * north), "event"))
                    .isFalse();
        }
        assertThat(new PrivacyZones(List.of()).hidesWhileMoving(HOME, "event")).isFalse();
    }
}
