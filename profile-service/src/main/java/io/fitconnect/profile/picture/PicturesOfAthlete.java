package io.fitconnect.profile.picture;

import io.fitconnect.platform.picture.AlbumPicture;
import io.fitconnect.platform.picture.Albums;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.gear.GearAlbum;
import io.fitconnect.profile.gear.GearKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds all pictures of one athlete by one statement, that of the athlete first. */
@Component
class PicturesOfAthlete {

    private final Albums albums;

    PicturesOfAthlete(Albums albums) {
        this.albums = albums;
    }

    List<ListPictures.Own> list(AthleteId athlete) {
        Pictured.OfAthlete self = new Pictured.OfAthlete(athlete);
        Map<String, AlbumPicture> pictures = albums.listFirstOfEach(athlete.value());
        List<ListPictures.Own> own = new ArrayList<>();
        pictures.forEach((album, picture) -> GearAlbum.findItem(album)
                .ifPresent(item ->
                        own.add(new ListPictures.Own(new Pictured.OfGear(new GearKey(athlete, item)), picture))));
        AlbumPicture ofSelf = pictures.get(self.album().name());
        if (ofSelf != null) {
            own.add(0, new ListPictures.Own(self, ofSelf));
        }
        return own;
    }
}
