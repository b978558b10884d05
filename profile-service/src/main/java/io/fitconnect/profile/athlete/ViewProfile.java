package io.fitconnect.profile.athlete;

import io.fitconnect.platform.usecase.UseCase;

/** An athlete looks at the own profile. */
@UseCase(readOnly = true)
public class ViewProfile {

    private final Athletes athletes;

    ViewProfile(Athletes athletes) {
        this.athletes = athletes;
    }

    /** Returns the athlete, or refuses when the account's event has not arrived yet. */
    public Athlete handle(AthleteId id) {
        return athletes.findById(id).orElseThrow(AthleteProblems::notReady);
    }
}
