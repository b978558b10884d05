package io.fitconnect.profile.picture;

import io.fitconnect.platform.picture.AlbumPicture;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import java.util.List;

/** Lists the pictures that an athlete has, so that a client asks for none that is missing. */
@UseCase(readOnly = true)
public class ListPictures {

    private final RequirePictured requirePictured;
    private final PicturesOfAthlete pictures;

    ListPictures(RequirePictured requirePictured, PicturesOfAthlete pictures) {
        this.requirePictured = requirePictured;
        this.pictures = pictures;
    }

    public List<Own> handle(AthleteId athlete) {
        requirePictured.handle(new Pictured.OfAthlete(athlete));
        return pictures.list(athlete);
    }

    /** A picture and what it shows. */
    public record Own(Pictured pictured, AlbumPicture picture) {}
}
