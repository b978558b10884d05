package io.fitconnect.profile.viewing;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.PublicChanges;

/** An athlete looks at another one. */
@UseCase(readOnly = true)
public class ViewAthlete {

    private final PublicChanges athletes;
    private final Visibilities visibilities;

    ViewAthlete(PublicChanges athletes, Visibilities visibilities) {
        this.athletes = athletes;
        this.visibilities = visibilities;
    }

    /** Returns what the viewer may see; a hidden profile, a blocked viewer and an unknown athlete are the same 404. */
    public SeenProfile handle(AthleteId id, AthleteId viewer) {
        Standing standing = visibilities.sight(id.value(), viewer.value()).standing();
        return athletes.find(id)
                .map(athlete -> SeenProfile.of(athlete, standing::sees))
                .filter(SeenProfile::isVisible)
                .orElseThrow(() -> new Refusal(CommonProblems.NOT_FOUND, ViewingText.NO_SUCH_ATHLETE.message()));
    }
}
