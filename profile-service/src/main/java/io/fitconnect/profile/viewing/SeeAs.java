package io.fitconnect.profile.viewing;

import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.PublicChanges;

/** An athlete looks at the own profile through another's eyes. */
@UseCase(readOnly = true)
public class SeeAs {

    private final PublicChanges athletes;

    SeeAs(PublicChanges athletes) {
        this.athletes = athletes;
    }

    public SeenProfile handle(AthleteId athlete, Standing viewer) {
        return SeenProfile.of(athletes.get(athlete), viewer::sees);
    }
}
