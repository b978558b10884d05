package io.fitconnect.training.photo;

import io.fitconnect.platform.picture.Albums;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.Writer;

/** Refuses a photo that could not be added, before its file is read. */
@UseCase(readOnly = true)
public class CheckRoomForPhoto {

    private final OwnTrainings trainings;
    private final Albums albums;

    CheckRoomForPhoto(OwnTrainings trainings, Albums albums) {
        this.trainings = trainings;
        this.albums = albums;
    }

    /** Refuses what {@link AddPhoto} would refuse now. */
    public void handle(TrainingKey key, Writer writer) {
        trainings.requireDecidable(key, writer);
        albums.requireRoom(TrainingAlbum.of(key));
    }
}
