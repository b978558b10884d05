package io.fitconnect.training.progress.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The way of a training, reduced to places at equal distances along it. Two are alike when they pass the same cells and their
 * places lie near each other one by one, in order: a loop the other way round is another route.
 *
 * @param places always as many
 */
public record Route(double lengthMeters, List<Place> places) {

    static final int PLACES = 64;

    private static final double SHORTEST_METERS = 500;
    private static final double SHARED_CELLS = 0.6;
    private static final double NEAR_METERS = 75;
    private static final double LENGTH_TOLERANCE = 0.15;

    public Route {
        places = List.copyOf(places);
    }

    /** Empty for what is too short to be called a route. */
    public static Optional<Route> of(List<Double> latitudes, List<Double> longitudes) {
        int count = Math.min(latitudes.size(), longitudes.size());
        List<Place> way = IntStream.range(0, count)
                .mapToObj(i -> new Place(latitudes.get(i), longitudes.get(i)))
                .toList();
        double length = length(way);
        return length < SHORTEST_METERS ? Optional.empty() : Optional.of(new Route(length, resample(way, length)));
    }

    public boolean isLike(Route other) {
        return Math.abs(lengthMeters - other.lengthMeters)
                        <= LENGTH_TOLERANCE * Math.max(lengthMeters, other.lengthMeters)
                && sharedCells(other) >= SHARED_CELLS
                && meanDistanceTo(other) <= NEAR_METERS;
    }

    /** The cell in which it begins, as a key. */
    public String startCell() {
        return Cell.of(places.get(0)).key();
    }

    /** The cells in which routes begin that may be alike. */
    public List<String> startCellsNearby() {
        return Cell.around(places.get(0)).stream().map(Cell::key).toList();
    }

    private double sharedCells(Route other) {
        Set<Cell> mine = cells();
        Set<Cell> shared = new HashSet<>(mine);
        shared.retainAll(other.cells());
        return (double) shared.size() / Math.min(mine.size(), other.cells().size());
    }

    private Set<Cell> cells() {
        return places.stream().map(Cell::of).collect(Collectors.toSet());
    }

    private double meanDistanceTo(Route other) {
        return IntStream.range(0, PLACES)
                .mapToDouble(i -> places.get(i).metersTo(other.places.get(i)))
                .average()
                .orElseThrow();
    }

    private static double length(List<Place> way) {
        return IntStream.range(1, way.size())
                .mapToDouble(i -> way.get(i - 1).metersTo(way.get(i)))
                .sum();
    }

    private static List<Place> resample(List<Place> way, double length) {
        List<Place> places = new ArrayList<>();
        int leg = 1;
        double before = 0;
        double legLength = way.get(0).metersTo(way.get(1));
        for (int i = 0; i < PLACES; i++) {
            double wanted = length * i / (PLACES - 1);
            while (before + legLength < wanted && leg < way.size() - 1) {
                before += legLength;
                leg++;
                legLength = way.get(leg - 1).metersTo(way.get(leg));
            }
            double share = legLength == 0 ? 0 : Math.min(1, (wanted - before) / legLength);
            places.add(way.get(leg - 1).towards(way.get(leg), share));
        }
        return places;
    }
}
