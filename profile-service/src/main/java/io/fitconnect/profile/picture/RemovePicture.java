package io.fitconnect.profile.picture;

import io.fitconnect.platform.picture.Albums;
import io.fitconnect.platform.usecase.UseCase;

/** An athlete takes a picture away. */
@UseCase
public class RemovePicture {

    private final RequirePictured requirePictured;
    private final Albums albums;

    RemovePicture(RequirePictured requirePictured, Albums albums) {
        this.requirePictured = requirePictured;
        this.albums = albums;
    }

    /** Removes the picture for good; does nothing where there is none. */
    public void handle(Pictured pictured) {
        requirePictured.handle(pictured);
        albums.removeAll(pictured.album());
    }
}
