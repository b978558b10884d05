package io.fitconnect.training.photo;

import io.fitconnect.platform.picture.Album;
import io.fitconnect.training.diary.TrainingKey;

/** The album of a training. */
final class TrainingAlbum {

    private static final int MOST = 10;

    private TrainingAlbum() {}

    static Album of(TrainingKey key) {
        return new Album(key.athlete().value(), "training/" + key.training(), MOST);
    }
}
