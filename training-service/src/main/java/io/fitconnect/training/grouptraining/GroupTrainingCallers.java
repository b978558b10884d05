package io.fitconnect.training.grouptraining;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.security.FirstPartyClients;
import io.fitconnect.training.diary.AthleteId;
import org.springframework.stereotype.Component;

/** Takes the athlete from the token, and refuses a vendor's client with 403. */
@Component
public class GroupTrainingCallers {

    private final FirstPartyClients firstPartyClients;

    GroupTrainingCallers(FirstPartyClients firstPartyClients) {
        this.firstPartyClients = firstPartyClients;
    }

    /** The athlete on whose behalf a client of the house acts. */
    public AthleteId athlete(Caller caller) {
        if (!firstPartyClients.contains(caller)) {
            throw GroupTrainingProblems.notForVendors();
        }
        return new AthleteId(caller.requireSubject());
    }
}
