package io.fitconnect.training.diary;

import io.fitconnect.training.memory.Journal;
import io.fitconnect.training.memory.MortalStore;
import io.fitconnect.training.memory.Rows;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.domain.Limit;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ReflectionUtils;

/** Trainings that are read and written as rows: what a use case changes in one is kept when it is saved, not before. */
public final class MemoryTrainings implements Trainings {

    private static final Comparator<Training> BY_ID =
            Comparator.comparing(training -> training.key().training().value());

    private final Rows<TrainingKey, Training> rows;

    private MemoryTrainings(Journal journal) {
        this.rows = new Rows<>(journal);
    }

    /** Makes it the collection of all trainings; returns it as it is when no process dies. */
    public static MemoryTrainings register(GenericApplicationContext context, Journal journal) {
        MemoryTrainings trainings = new MemoryTrainings(journal);
        Trainings mortal = MortalStore.of(Trainings.class, trainings, journal);
        context.registerBean("trainings", Trainings.class, () -> mortal);
        return trainings;
    }

    /** All of an athlete, in the trash too, by their ids. */
    public List<Training> listAll(AthleteId athlete) {
        return rows.list(athlete.value()).stream().sorted(BY_ID).toList();
    }

    @Override
    public Optional<Training> findById(TrainingKey key) {
        return rows.find(key.athlete().value(), key).map(MemoryTrainings::copy);
    }

    @Override
    public Optional<Long> findVersion(TrainingKey key) {
        return findById(key).filter(training -> training.trashedAt().isEmpty()).map(Training::version);
    }

    @Override
    public Optional<Training> findOfActivity(AthleteId athlete, ActivityId activity) {
        return rows.list(athlete.value()).stream()
                .filter(training -> training.source().activity().equals(Optional.of(activity)))
                .findFirst()
                .map(MemoryTrainings::copy);
    }

    @Override
    public List<Training> listStarted(AthleteId athlete, Instant from, Instant to) {
        return counting(athlete.value())
                .filter(training -> !training.details().start().time().isBefore(from)
                        && training.details().start().time().isBefore(to))
                .map(MemoryTrainings::copy)
                .toList();
    }

    @Override
    public List<Training> listOfAthlete(AthleteId athlete, Collection<UUID> trainings) {
        return counting(athlete.value())
                .filter(training -> trainings.contains(training.key().training().value()))
                .map(MemoryTrainings::copy)
                .toList();
    }

    @Override
    public List<Training> listAfter(UUID athlete, UUID training, Limit limit) {
        throw new UnsupportedOperationException("Nothing here reads across athletes");
    }

    @Override
    public List<Training> listOfAthleteAfter(AthleteId athlete, UUID training, Limit limit) {
        return counting(athlete.value())
                .filter(candidate -> candidate.key().training().value().compareTo(training) > 0)
                .sorted(BY_ID)
                .limit(limit.max())
                .map(MemoryTrainings::copy)
                .toList();
    }

    @Override
    public List<UUID> listIdsOfAthlete(AthleteId athlete) {
        return counting(athlete.value())
                .map(training -> training.key().training().value())
                .toList();
    }

    @Override
    public List<UUID> listAthletesAfter(UUID athlete, Limit limit) {
        throw new UnsupportedOperationException("Nothing here reads across athletes");
    }

    @Override
    public Training saveAndFlush(Training training) {
        UUID athlete = training.key().athlete().value();
        Training written = copy(training);
        long version = rows.find(athlete, training.key())
                .map(before -> before.version() + 1)
                .orElse(0L);
        ReflectionTestUtils.setField(written, "version", version); // as JPA does
        rows.put(athlete, training.key(), written);
        return copy(written);
    }

    @Override
    public void delete(Training training) {
        rows.remove(training.key().athlete().value(), training.key());
    }

    @Override
    public void flush() {}

    private Stream<Training> counting(UUID athlete) {
        return rows.list(athlete).stream()
                .filter(training -> training.trashedAt().isEmpty());
    }

    private static Training copy(Training training) {
        Training copy = new Training();
        ReflectionUtils.shallowCopyFieldState(training, copy);
        return copy;
    }
}
