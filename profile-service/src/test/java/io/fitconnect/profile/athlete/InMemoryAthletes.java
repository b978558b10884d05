package io.fitconnect.profile.athlete;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.test.util.ReflectionTestUtils;

/** The tables of profiles without a database. */
final class InMemoryAthletes implements Athletes, Weights, ThresholdHistory {

    private final Map<AthleteId, Athlete> athletes = new HashMap<>();
    private final Map<LocalDate, Thresholds> recorded = new HashMap<>();
    private final Map<AthleteId, SortedMap<LocalDate, Double>> weights = new HashMap<>();

    @Override
    public Optional<Athlete> findById(AthleteId id) {
        return Optional.ofNullable(athletes.get(id));
    }

    @Override
    public boolean existsById(AthleteId id) {
        return athletes.containsKey(id);
    }

    @Override
    public List<Athlete> listAfter(UUID after, Limit limit) {
        return athletes.values().stream()
                .filter(athlete -> athlete.id().toString().compareTo(after.toString()) > 0)
                .sorted(Comparator.comparing(athlete -> athlete.id().toString()))
                .limit(limit.max())
                .toList();
    }

    @Override
    public Athlete saveAndFlush(Athlete athlete) {
        boolean isNew = athletes.put(athlete.id(), athlete) == null;
        ReflectionTestUtils.setField(athlete, "version", isNew ? 0 : athlete.version() + 1); // as JPA does
        return athlete;
    }

    @Override
    public void record(Athlete athlete, Thresholds before, LocalDate today) {
        recorded.put(today, athlete.profile().thresholds());
    }

    /** The thresholds by the day from which they hold. */
    Map<LocalDate, Thresholds> recorded() {
        return recorded;
    }

    @Override
    public void put(AthleteId athlete, LocalDate day, double kilograms) {
        weights.computeIfAbsent(athlete, none -> new TreeMap<>()).put(day, kilograms);
    }

    @Override
    public SortedMap<LocalDate, Double> list(AthleteId athlete, LocalDate from, LocalDate to) {
        return list(athlete).subMap(from, to.plusDays(1));
    }

    @Override
    public Optional<Double> findLatest(AthleteId athlete) {
        return list(athlete).values().stream().reduce((earlier, later) -> later);
    }

    @Override
    public void remove(AthleteId athlete, LocalDate day) {
        list(athlete).remove(day);
    }

    @Override
    public SortedMap<LocalDate, Double> list(AthleteId athlete) {
        return weights.getOrDefault(athlete, new TreeMap<>());
    }
}
