package io.fitconnect.profile.picture;

import io.fitconnect.platform.picture.AlbumPicture;
import io.fitconnect.platform.picture.Albums;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.viewing.ViewAthlete;

/** Looks for a picture, for its athlete or another one, each time that it is read. */
@UseCase(readOnly = true)
public class ViewPicture {

    private final ViewAthlete viewAthlete;
    private final Albums albums;

    ViewPicture(ViewAthlete viewAthlete, Albums albums) {
        this.viewAthlete = viewAthlete;
        this.albums = albums;
    }

    /** Refuses with the same 404 what is not there and what the viewer may not see. */
    public AlbumPicture handle(Pictured pictured, AthleteId viewer) {
        boolean sees = pictured.athlete().equals(viewer)
                || viewAthlete.handle(pictured.athlete(), viewer).shows(pictured.part());
        if (!sees) {
            throw absent();
        }
        return albums.findOnly(pictured.album()).orElseThrow(ViewPicture::absent);
    }

    private static Refusal absent() {
        return new Refusal(CommonProblems.NOT_FOUND, PictureText.NO_PICTURE_SHOWN.message());
    }
}
