package io.fitconnect.profile.privacy.persistence;

import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.privacy.ProtectedPlace;
import io.fitconnect.profile.privacy.ProtectedPlaces;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Privacy zones in the archive of an athlete's data, with the true places: they are the athlete's. */
@Repository
class PrivacyArchive implements AthleteArchive {

    private final ProtectedPlaces places;

    PrivacyArchive(ProtectedPlaces places) {
        this.places = places;
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.document(
                "privacy-zones.json",
                places.list(new AthleteId(athlete)).stream().map(Zone::of).toList());
    }

    record Zone(String name, double latitude, double longitude, double radiusMeters) {

        static Zone of(ProtectedPlace place) {
            return new Zone(
                    place.name(),
                    place.place().latitude(),
                    place.place().longitude(),
                    place.zone().radiusMeters());
        }
    }
}
