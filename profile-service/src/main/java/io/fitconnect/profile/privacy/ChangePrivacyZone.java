package io.fitconnect.profile.privacy;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.Athlete;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.PrivateChanges;
import java.util.UUID;
import java.util.function.LongConsumer;

/** An athlete renames or widens a privacy zone; its centre stays. */
@UseCase
public class ChangePrivacyZone {

    private final PrivateChanges athletes;
    private final ProtectedPlaces places;

    ChangePrivacyZone(PrivateChanges athletes, ProtectedPlaces places) {
        this.athletes = athletes;
        this.places = places;
    }

    public PrivacyPlan handle(
            AthleteId id, LongConsumer requireRevision, UUID zone, String typedName, double radiusMeters) {
        Athlete athlete = athletes.get(id);
        requireRevision.accept(athlete.privacyRevision());
        ProtectedPlace place = places.list(id).stream()
                .filter(each -> each.id().equals(zone))
                .findFirst()
                .orElseThrow(PrivacyProblems::noSuchPrivacyZone);
        places.put(id, place.changed(typedName, radiusMeters));
        athlete.changePrivacyZones();
        long revision = athletes.keep(athlete).privacyRevision();
        return new PrivacyPlan(places.list(id), revision);
    }
}
