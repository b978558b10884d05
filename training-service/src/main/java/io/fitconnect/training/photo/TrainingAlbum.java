package io.fitconnect.training.photo;

import io.fitconnect.platform.picture.Album;
import io.fitconnect.training.diary.TrainingKey;

/** The album of a training: of its athlete, and of those who may see the training. */
public final class TrainingAlbum {

    private static final int MOST = 10;

    private TrainingAlbum() {}

    public static Album of(TrainingKey key) {
        return new Album(key.athlete().value(), "training/" + key.training(), MOST);
    }
}
