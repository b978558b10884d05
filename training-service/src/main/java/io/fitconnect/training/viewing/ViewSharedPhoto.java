package io.fitconnect.training.viewing;

import io.fitconnect.platform.picture.AlbumPicture;
import io.fitconnect.platform.picture.Albums;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.photo.TrainingAlbum;
import java.util.UUID;

/** Looks for a photo of another's training, each time that a viewer reads its picture. */
@UseCase(readOnly = true)
public class ViewSharedPhoto {

    private final ShownTrainings trainings;
    private final Albums albums;

    ViewSharedPhoto(ShownTrainings trainings, Albums albums) {
        this.trainings = trainings;
        this.albums = albums;
    }

    /** Refuses with 404 a photo of a training that the viewer may not see, and one that is not of this training. */
    public AlbumPicture handle(TrainingKey key, UUID photo, AthleteId viewer) {
        trainings.require(key, viewer);
        return albums.get(TrainingAlbum.of(key), photo);
    }
}
