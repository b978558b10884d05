package io.fitconnect.profile.gear;

import io.fitconnect.profile.athlete.AthleteId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** Whose item, under which id. Under another athlete nothing is found. */
@Embeddable
public record GearKey(@Embedded AthleteId athlete, @Embedded GearId gear) {

    static GearKey next(AthleteId athlete) {
        return new GearKey(athlete, GearId.next());
    }
}
