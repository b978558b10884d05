package io.fitconnect.profile.privacy;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.geo.PrivacyZone;
import io.fitconnect.platform.geo.PrivacyZones;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.Athlete;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.PrivateChanges;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.function.LongConsumer;

/** An athlete protects a place. */
@UseCase
public class AddPrivacyZone {

    private static final int SECRET_BYTES = 24;

    private final SecureRandom random = new SecureRandom();
    private final PrivateChanges athletes;
    private final ProtectedPlaces places;

    AddPrivacyZone(PrivateChanges athletes, ProtectedPlaces places) {
        this.athletes = athletes;
        this.places = places;
    }

    public PrivacyPlan handle(
            AthleteId id, LongConsumer requireRevision, String typedName, Position place, double radiusMeters) {
        Athlete athlete = athletes.get(id);
        requireRevision.accept(athlete.privacyRevision());
        String name = ProtectedPlace.name(typedName);
        PrivacyZone zone = PrivacyZone.around(place, radiusMeters, secret(), random);
        places.put(id, new ProtectedPlace(Ids.next(), name, place, zone));
        List<ProtectedPlace> all = places.list(id);
        if (all.size() > PrivacyZones.MOST) {
            throw PrivacyProblems.tooManyPrivacyZones(PrivacyZones.MOST);
        }
        athlete.changePrivacyZones();
        return new PrivacyPlan(all, athletes.keep(athlete).privacyRevision());
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
