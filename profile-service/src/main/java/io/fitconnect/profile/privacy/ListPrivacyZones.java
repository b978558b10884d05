package io.fitconnect.profile.privacy;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.PrivateChanges;

/** An athlete looks at the own privacy zones. */
@UseCase(readOnly = true)
public class ListPrivacyZones {

    private final PrivateChanges athletes;
    private final ProtectedPlaces places;

    ListPrivacyZones(PrivateChanges athletes, ProtectedPlaces places) {
        this.athletes = athletes;
        this.places = places;
    }

    public PrivacyPlan handle(AthleteId athlete) {
        long revision = athletes.get(athlete).privacyRevision();
        return new PrivacyPlan(places.list(athlete), revision);
    }
}
