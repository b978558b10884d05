package io.fitconnect.training.photo;

import io.fitconnect.platform.picture.AlbumPicture;
import io.fitconnect.platform.picture.Albums;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.TrainingKey;
import java.util.UUID;

/** Looks for one photo of a training, each time that its picture is read. */
@UseCase(readOnly = true)
public class ViewPhoto {

    private final OwnTrainings trainings;
    private final Albums albums;

    ViewPhoto(OwnTrainings trainings, Albums albums) {
        this.trainings = trainings;
        this.albums = albums;
    }

    /** Refuses with 404 a photo that the reader may not see. */
    public AlbumPicture handle(TrainingKey key, UUID photo) {
        trainings.require(key);
        return albums.get(TrainingAlbum.of(key), photo);
    }
}
