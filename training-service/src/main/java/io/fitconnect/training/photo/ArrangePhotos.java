package io.fitconnect.training.photo;

import io.fitconnect.platform.picture.AlbumPicture;
import io.fitconnect.platform.picture.Albums;
import io.fitconnect.platform.picture.Albums.Arranged;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.Writer;
import java.util.List;
import java.util.function.LongConsumer;

/** An athlete orders the photos of a training and writes their captions. */
@UseCase
public class ArrangePhotos {

    private final OwnTrainings trainings;
    private final Albums albums;

    ArrangePhotos(OwnTrainings trainings, Albums albums) {
        this.trainings = trainings;
        this.albums = albums;
    }

    /**
     * Returns the photos as they are arranged now.
     *
     * @param photos each photo of the training once
     */
    public List<AlbumPicture> handle(
            TrainingKey key, Writer writer, LongConsumer requireVersion, List<Arranged> photos) {
        trainings.requireDecidable(key, writer);
        requireVersion.accept(Albums.versionOf(albums.list(TrainingAlbum.of(key))));
        albums.arrange(TrainingAlbum.of(key), photos);
        return albums.list(TrainingAlbum.of(key));
    }
}
