package io.fitconnect.profile.viewing;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.gear.GearItem;
import io.fitconnect.profile.gear.ListGear;
import io.fitconnect.profile.visibility.VisiblePart;
import java.util.List;

/** A person looks at the gear that another uses. */
@UseCase(readOnly = true)
public class ListShownGear {

    private final ViewAthlete viewAthlete;
    private final ListGear listGear;

    ListShownGear(ViewAthlete viewAthlete, ListGear listGear) {
        this.viewAthlete = viewAthlete;
        this.listGear = listGear;
    }

    /** Returns what is in use, newest first; hidden gear is the same 404 as a hidden profile. */
    public List<GearItem> handle(AthleteId athlete, AthleteId viewer) {
        if (!viewAthlete.handle(athlete, viewer).shows(VisiblePart.GEAR)) {
            throw new Refusal(CommonProblems.NOT_FOUND, ViewingText.NO_SUCH_ATHLETE.message());
        }
        return listGear.handle(athlete, false);
    }
}
