package io.fitconnect.training.photo;

import io.fitconnect.platform.picture.Albums;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingWatch;
import org.springframework.stereotype.Component;

/** Removes the photos of what is deleted for good; a training in the trash comes back with them. */
@Component
class DeletePhotosOfTraining implements TrainingWatch {

    private final Albums albums;

    DeletePhotosOfTraining(Albums albums) {
        this.albums = albums;
    }

    @Override
    public void counts(Training training) {}

    @Override
    public void isTrashed(Training training) {}

    @Override
    public boolean keepsSomethingOf(Training training) {
        return !albums.list(TrainingAlbum.of(training.key())).isEmpty();
    }

    @Override
    public void isDeleted(Training training) {
        albums.removeAll(TrainingAlbum.of(training.key()));
    }
}
