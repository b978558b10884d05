package io.fitconnect.training.diary;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.security.FirstPartyClients;
import org.springframework.stereotype.Component;

/** Takes the writing client from the access token: what it is, and whether it may read too. */
@Component
public class Writers {

    private static final String READ = "activity:read";

    private final FirstPartyClients firstPartyClients;

    Writers(FirstPartyClients firstPartyClients) {
        this.firstPartyClients = firstPartyClients;
    }

    /** The writer that a token names. */
    public Writer of(Caller caller) {
        return new Writer(
                caller.clientId(),
                firstPartyClients.contains(caller),
                caller.scopes().contains(READ));
    }
}
