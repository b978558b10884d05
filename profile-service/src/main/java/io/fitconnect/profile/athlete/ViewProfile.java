package io.fitconnect.profile.athlete;

import io.fitconnect.platform.usecase.UseCase;

/** An athlete looks at the own profile. */
@UseCase(readOnly = true)
public class ViewProfile {

    private final Athletes athletes;

    ViewProfile(Athletes athletes) {
        this.athletes = athletes;
    }

    /** Returns the athlete with the profile. */
    public Athlete handle(AthleteId athlete) {
        return athletes.get(athlete);
    }
}
