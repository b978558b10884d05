package io.fitconnect.training.photo;

import io.fitconnect.platform.picture.AlbumPicture;
import io.fitconnect.platform.picture.Albums;
import io.fitconnect.platform.picture.TakenPicture;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.Writer;
import org.jspecify.annotations.Nullable;

/** An athlete adds a photo to a training. */
@UseCase
public class AddPhoto {

    private final OwnTrainings trainings;
    private final Albums albums;

    AddPhoto(OwnTrainings trainings, Albums albums) {
        this.trainings = trainings;
        this.albums = albums;
    }

    /** Puts the photo behind the others. */
    public AlbumPicture handle(TrainingKey key, Writer writer, TakenPicture picture, @Nullable String caption) {
        trainings.requireDecidable(key, writer);
        return albums.add(TrainingAlbum.of(key), picture, caption);
    }
}
