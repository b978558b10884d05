package io.fitconnect.training.diary;

import java.util.List;
import java.util.Optional;

/** Trainings in the diary's order, and the position after which the next page begins. */
public record DiaryPage(List<Training> trainings, Optional<DiaryPosition> next) {

    public DiaryPage {
        trainings = List.copyOf(trainings);
    }
}
