package io.fitconnect.training.diary.search;

import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingWatch;
import org.springframework.stereotype.Component;

/** Keeps the words of every training; those of a trashed one stay, so that the trash can be searched too. */
@Component
class IndexWords implements TrainingWatch {

    private final WordIndex index;

    IndexWords(WordIndex index) {
        this.index = index;
    }

    @Override
    public void counts(Training training) {
        index.replace(training.key(), SearchWords.of(training.details()));
    }

    @Override
    public void isTrashed(Training training) {
        // its words stay
    }

    @Override
    public void isDeleted(Training training) {
        // its words go with its row
    }
}
