package io.fitconnect.profile.privacy;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.Athlete;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.PrivateChanges;
import java.util.UUID;
import java.util.function.LongConsumer;

/** An athlete protects a place no longer. */
@UseCase
public class RemovePrivacyZone {

    private final PrivateChanges athletes;
    private final ProtectedPlaces places;

    RemovePrivacyZone(PrivateChanges athletes, ProtectedPlaces places) {
        this.athletes = athletes;
        this.places = places;
    }

    public PrivacyPlan handle(AthleteId id, LongConsumer requireRevision, UUID zone) {
        Athlete athlete = athletes.get(id);
        requireRevision.accept(athlete.privacyRevision());
        if (!places.remove(id, zone)) {
            throw PrivacyProblems.noSuchPrivacyZone();
        }
        athlete.changePrivacyZones();
        long revision = athletes.keep(athlete).privacyRevision();
        return new PrivacyPlan(places.list(id), revision);
    }
}
