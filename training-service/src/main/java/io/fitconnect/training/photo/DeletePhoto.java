package io.fitconnect.training.photo;

import io.fitconnect.platform.picture.Albums;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.Writer;
import java.util.UUID;

/** An athlete deletes a photo for good. */
@UseCase
public class DeletePhoto {

    private final OwnTrainings trainings;
    private final Albums albums;

    DeletePhoto(OwnTrainings trainings, Albums albums) {
        this.trainings = trainings;
        this.albums = albums;
    }

    /** Removes the photo with all its bytes. */
    public void handle(TrainingKey key, Writer writer, UUID photo) {
        trainings.requireDecidable(key, writer);
        albums.remove(TrainingAlbum.of(key), photo);
    }
}
