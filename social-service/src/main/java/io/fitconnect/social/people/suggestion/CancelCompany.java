package io.fitconnect.social.people.suggestion;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Instant;
import java.util.UUID;

/** A group training was cancelled: nobody trained together there. */
@UseCase
public class CancelCompany {

    private final Companions companions;

    CancelCompany(Companions companions) {
        this.companions = companions;
    }

    /** May come before the participants. */
    public void handle(UUID groupTraining, Instant cancelledAt) {
        companions.cancel(groupTraining, cancelledAt);
    }
}
