package io.fitconnect.training.diary;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A place in the diary's order: by start, and by id among those that started together. */
public record DiaryPosition(Instant startTime, UUID trainingId) {

    public DiaryPosition {
        Objects.requireNonNull(trainingId, "trainingId");
        Objects.requireNonNull(startTime, "startTime");
    }

    static DiaryPosition of(Training training) {
        return new DiaryPosition(
                training.details().start().time(), training.key().training().value());
    }
}
