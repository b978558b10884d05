package io.fitconnect.training.diary;

import io.fitconnect.training.memory.Journal;
import io.fitconnect.training.memory.Rows;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Recordings of trainings that have several, as rows in memory. */
public record MemoryOriginals(Rows<ActivityId, Row> rows) implements Originals {

    static MemoryOriginals empty() {
        return new MemoryOriginals(new Rows<>(new Journal()));
    }

    @Override
    public Optional<TrainingId> findTraining(AthleteId athlete, ActivityId activity) {
        return rows.find(athlete.value(), activity).map(Row::training);
    }

    @Override
    public List<RecordedActivity> list(TrainingKey key) {
        return rows.list(key.athlete().value()).stream()
                .filter(row -> row.training().equals(key.training()))
                .map(Row::recording)
                .sorted(Comparator.comparing(recording -> recording.activity().value()))
                .toList();
    }

    @Override
    public void replace(TrainingKey key, Collection<RecordedActivity> recordings) {
        list(key).forEach(gone -> rows.remove(key.athlete().value(), gone.activity()));
        recordings.forEach(
                recording -> rows.put(key.athlete().value(), recording.activity(), new Row(key.training(), recording)));
    }

    /** A recording and the training that has it. */
    public record Row(TrainingId training, RecordedActivity recording) {}
}
