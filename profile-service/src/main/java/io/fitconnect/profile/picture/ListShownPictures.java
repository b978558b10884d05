package io.fitconnect.profile.picture;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.viewing.SeenProfile;
import io.fitconnect.profile.viewing.ViewAthlete;
import java.util.List;

/** Lists the pictures that an athlete shows to a viewer, so that a client asks for none that is missing or hidden. */
@UseCase(readOnly = true)
public class ListShownPictures {

    private final ViewAthlete viewAthlete;
    private final PicturesOfAthlete pictures;

    ListShownPictures(ViewAthlete viewAthlete, PicturesOfAthlete pictures) {
        this.viewAthlete = viewAthlete;
        this.pictures = pictures;
    }

    /** Refuses with 404 where the viewer sees no profile. */
    public List<ListPictures.Own> handle(AthleteId athlete, AthleteId viewer) {
        SeenProfile seen = viewAthlete.handle(athlete, viewer);
        return pictures.list(athlete).stream()
                .filter(own -> seen.shows(own.pictured().part()))
                .toList();
    }
}
