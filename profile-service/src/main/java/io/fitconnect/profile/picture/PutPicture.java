package io.fitconnect.profile.picture;

import io.fitconnect.platform.picture.AlbumPicture;
import io.fitconnect.platform.picture.Albums;
import io.fitconnect.platform.picture.TakenPicture;
import io.fitconnect.platform.usecase.UseCase;

/** An athlete gives a picture. */
@UseCase
public class PutPicture {

    private final RequirePictured requirePictured;
    private final Albums albums;

    PutPicture(RequirePictured requirePictured, Albums albums) {
        this.requirePictured = requirePictured;
        this.albums = albums;
    }

    /** Replaces the picture that there was. */
    public AlbumPicture handle(Pictured pictured, TakenPicture picture) {
        requirePictured.handle(pictured);
        return albums.replace(pictured.album(), picture);
    }
}
