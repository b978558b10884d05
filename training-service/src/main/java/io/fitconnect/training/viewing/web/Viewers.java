package io.fitconnect.training.viewing.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.security.FirstPartyClients;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.viewing.ViewingProblems;
import org.springframework.stereotype.Component;

/** Tells through whose eyes a caller looks at other athletes. */
@Component
class Viewers {

    private final FirstPartyClients firstPartyClients;

    Viewers(FirstPartyClients firstPartyClients) {
        this.firstPartyClients = firstPartyClients;
    }

    /** Refuses a vendor's client with 403: it reads its own athlete only. */
    AthleteId of(Caller caller) {
        if (!firstPartyClients.contains(caller)) {
            throw ViewingProblems.notForVendors();
        }
        return new AthleteId(caller.requireSubject());
    }
}
