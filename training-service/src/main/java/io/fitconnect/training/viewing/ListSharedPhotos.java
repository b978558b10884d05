package io.fitconnect.training.viewing;

import io.fitconnect.platform.picture.AlbumPicture;
import io.fitconnect.platform.picture.Albums;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.photo.TrainingAlbum;
import java.util.List;

/** A person looks at the photos of another's training: who sees the training sees them. */
@UseCase(readOnly = true)
public class ListSharedPhotos {

    private final ShownTrainings trainings;
    private final Albums albums;

    ListSharedPhotos(ShownTrainings trainings, Albums albums) {
        this.trainings = trainings;
        this.albums = albums;
    }

    /** The photos in their athlete's order; refuses with 404 a training that the viewer may not see. */
    public List<AlbumPicture> handle(TrainingKey key, AthleteId viewer) {
        trainings.require(key, viewer);
        return albums.list(TrainingAlbum.of(key));
    }
}
