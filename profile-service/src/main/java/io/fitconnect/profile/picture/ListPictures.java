package io.fitconnect.profile.picture;

import io.fitconnect.platform.picture.AlbumPicture;
import io.fitconnect.platform.picture.Albums;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.gear.GearAlbum;
import io.fitconnect.profile.gear.GearKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists the pictures that an athlete has, so that a client asks for none that is missing. */
@UseCase(readOnly = true)
public class ListPictures {

    private final RequirePictured requirePictured;
    private final Albums albums;

    ListPictures(RequirePictured requirePictured, Albums albums) {
        this.requirePictured = requirePictured;
        this.albums = albums;
    }

    public List<Own> handle(AthleteId athlete) {
        Pictured.OfAthlete self = new Pictured.OfAthlete(athlete);
        requirePictured.handle(self);
        Map<String, AlbumPicture> pictures = albums.listFirstOfEach(athlete.value());
        List<Own> own = new ArrayList<>();
        pictures.forEach((album, picture) -> GearAlbum.findItem(album)
                .ifPresent(item -> own.add(new Own(new Pictured.OfGear(new GearKey(athlete, item)), picture))));
        AlbumPicture ofSelf = pictures.get(self.album().name());
        if (ofSelf != null) {
            own.add(0, new Own(self, ofSelf));
        }
        return own;
    }

    /** A picture and what it shows. */
    public record Own(Pictured pictured, AlbumPicture picture) {}
}
