package io.fitconnect.training.strength;

import io.fitconnect.training.diary.AthleteId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What became of an exercise over time. */
public interface ExerciseHistory {

    /** Trainings with the exercise, newest first, so many of those behind the position. */
    List<Entry> list(AthleteId athlete, String exercise, Optional<Position> after, int limit);

    /** One training with the exercise. */
    record Entry(UUID trainingId, Instant startTime, ExerciseSum sum) {

        public Position position() {
            return new Position(startTime, trainingId);
        }
    }

    /** Where a history goes on. */
    record Position(Instant startTime, UUID trainingId) {}
}
