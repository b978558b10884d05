package io.fitconnect.training.photo;

import io.fitconnect.platform.picture.AlbumPicture;
import io.fitconnect.platform.picture.Albums;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.TrainingKey;
import java.util.List;

/** An athlete looks at the photos of a training. */
@UseCase(readOnly = true)
public class ListPhotos {

    private final OwnTrainings trainings;
    private final Albums albums;

    ListPhotos(OwnTrainings trainings, Albums albums) {
        this.trainings = trainings;
        this.albums = albums;
    }

    /** The photos in the athlete's order. */
    public List<AlbumPicture> handle(TrainingKey key) {
        trainings.require(key);
        return albums.list(TrainingAlbum.of(key));
    }
}
