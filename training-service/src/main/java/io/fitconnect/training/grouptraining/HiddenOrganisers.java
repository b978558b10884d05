package io.fitconnect.training.grouptraining;

import io.fitconnect.platform.account.HiddenAccounts;
import io.fitconnect.training.diary.AthleteId;
import org.springframework.stereotype.Component;

/** Keeps athletes whom others do not see, such as suspended ones, from joining and organising. */
@Component
public class HiddenOrganisers {

    private final HiddenAccounts hidden;

    HiddenOrganisers(HiddenAccounts hidden) {
        this.hidden = hidden;
    }

    boolean contains(AthleteId organiser) {
        return hidden.contains(organiser.value());
    }

    /** Refuses with 403. */
    public void refuse(AthleteId organiser) {
        if (contains(organiser)) {
            throw GroupTrainingProblems.organiserIsHidden();
        }
    }
}
