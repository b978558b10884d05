package io.fitconnect.profile.privacy.persistence;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.geo.PrivacyZone;
import io.fitconnect.platform.seal.BrokenSeal;
import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.privacy.ProtectedPlace;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** What is sealed of a zone, for its row only. */
record SealedPlace(String name, double latitude, double longitude, String cutSecret) {

    static String seal(ProtectedPlace place, AthleteId athlete, Sealer sealer) {
        SealedPlace content = new SealedPlace(
                place.name(),
                place.place().latitude(),
                place.place().longitude(),
                place.zone().cutSecret());
        return sealer.seal(JsonMapper.shared().writeValueAsString(content), context(athlete, place.id()));
    }

    static SealedPlace open(String sealed, AthleteId athlete, UUID zone, Sealer sealer) {
        try {
            return JsonMapper.shared().readValue(sealer.open(sealed, context(athlete, zone)), SealedPlace.class);
        } catch (BrokenSeal broken) {
            throw new IllegalStateException("A privacy zone cannot be opened", broken);
        }
    }

    ProtectedPlace toPlace(UUID id, Position centre, double radiusMeters) {
        return new ProtectedPlace(
                id, name, new Position(latitude, longitude), new PrivacyZone(centre, radiusMeters, cutSecret));
    }

    private static String context(AthleteId athlete, UUID zone) {
        return "privacy-zone:" + athlete + ':' + zone;
    }

    /** Says nothing, so that nothing gets into a log. */
    @Override
    public String toString() {
        return "SealedPlace[not shown]";
    }
}
