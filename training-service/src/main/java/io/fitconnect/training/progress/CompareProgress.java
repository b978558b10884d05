package io.fitconnect.training.progress;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.CountingTrainings;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.progress.record.RecordBooks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Computes the progress of an athlete from the diary, the recordings' figures and the zones, and names each difference from
 * what is kept. No difference is the proof that the events were followed.
 */
@UseCase(readOnly = true)
public class CompareProgress {

    private final CountingTrainings diary;
    private final DerivedTrainings trainings;
    private final RecordMarks records;
    private final DaySums sums;
    private final ProgressKeeper keeper;

    CompareProgress(
            CountingTrainings diary,
            DerivedTrainings trainings,
            RecordMarks records,
            DaySums sums,
            ProgressKeeper keeper) {
        this.diary = diary;
        this.trainings = trainings;
        this.records = records;
        this.sums = sums;
        this.keeper = keeper;
    }

    /** Returns a line for each difference, none when all is as it should be. */
    public List<String> handle(UUID athlete) {
        Map<UUID, DerivedTraining> expected = derive(athlete);
        Map<UUID, DerivedTraining> kept = new HashMap<>();
        trainings.forEach(athlete, training -> kept.put(training.training().id(), training));
        RecordBooks books = new RecordBooks();
        expected.values().forEach(training -> books.add(training.training().sport(), training.marks()));
        List<String> differences = new ArrayList<>();
        compare("training", expected, kept, differences);
        compare("record", books.books(), records.listAllBooks(athlete), differences);
        compare("day", byKey(DaySumming.of(expected.values())), byKey(sums.listAll(athlete)), differences);
        return differences;
    }

    private Map<UUID, DerivedTraining> derive(UUID athlete) {
        Map<UUID, DerivedTraining> derived = new HashMap<>();
        Optional<UUID> after = Optional.empty();
        List<Training> page;
        do {
            page = diary.list(new AthleteId(athlete), after, RecomputeProgress.PIECE);
            for (Training training : page) {
                DerivedTraining now = keeper.derive(athlete, TrainingFacts.of(training));
                derived.put(now.training().id(), now);
                after = Optional.of(now.training().id());
            }
        } while (page.size() == RecomputeProgress.PIECE);
        return derived;
    }

    private static Map<String, DaySum> byKey(List<DaySum> sums) {
        Map<String, DaySum> byKey = new HashMap<>();
        sums.forEach(sum -> byKey.put(sum.day() + " " + sum.sport(), sum));
        return byKey;
    }

    private static <K, V> void compare(String what, Map<K, V> expected, Map<K, V> kept, List<String> differences) {
        HashSet<K> keys = new HashSet<>(expected.keySet());
        keys.addAll(kept.keySet());
        keys.stream()
                .filter(key -> !Objects.equals(expected.get(key), kept.get(key)))
                .forEach(key -> differences.add(
                        what + " " + key + ": kept " + kept.get(key) + ", computed " + expected.get(key)));
    }
}
