package io.fitconnect.training.progress;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.CountingTrainings;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.progress.record.RecordBooks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Derives the progress of an athlete from scratch, some trainings in each transaction; sums and records come last, whole. */
@UseCase
public class RecomputeProgress {

    static final int PIECE = 200;

    private final CountingTrainings diary;
    private final DerivedTrainings trainings;
    private final ProgressKeeper keeper;
    private final RecordKeeper records;
    private final DaySums sums;

    RecomputeProgress(
            CountingTrainings diary,
            DerivedTrainings trainings,
            ProgressKeeper keeper,
            RecordKeeper records,
            DaySums sums) {
        this.diary = diary;
        this.trainings = trainings;
        this.keeper = keeper;
        this.records = records;
        this.sums = sums;
    }

    /**
     * Derives the trainings behind the given one.
     *
     * @param settle takes the training from which the next piece goes on, or nothing at the end, within the transaction
     */
    public void handle(UUID athlete, @Nullable UUID after, Consumer<Optional<UUID>> settle) {
        List<Training> piece = diary.list(new AthleteId(athlete), Optional.ofNullable(after), PIECE);
        piece.forEach(training -> keeper.keep(athlete, TrainingFacts.of(training)));
        if (piece.size() == PIECE) {
            settle.accept(Optional.of(piece.get(PIECE - 1).key().training().value()));
            return;
        }
        dropWhatDoesNotCount(athlete);
        RecordBooks books = new RecordBooks();
        trainings.forEach(athlete, training -> books.add(training.training().sport(), training.marks()));
        records.writeAll(athlete, books);
        sums.sumAll(athlete);
        settle.accept(Optional.empty());
    }

    private void dropWhatDoesNotCount(UUID athlete) {
        List<UUID> kept = new ArrayList<>();
        trainings.forEach(athlete, training -> kept.add(training.training().id()));
        kept.removeAll(diary.listIds(new AthleteId(athlete)));
        kept.forEach(training -> keeper.drop(athlete, training));
    }
}
