package io.fitconnect.training.diary.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.security.FirstPartyClients;
import io.fitconnect.training.diary.Writer;
import org.springframework.stereotype.Component;

/** Takes the writing client from the access token: what it is, and whether it may read too. */
@Component
class Writers {

    private static final String READ = "activity:read";

    private final FirstPartyClients firstPartyClients;

    Writers(FirstPartyClients firstPartyClients) {
        this.firstPartyClients = firstPartyClients;
    }

    Writer of(Caller caller) {
        return new Writer(
                caller.clientId(),
                firstPartyClients.contains(caller),
                caller.scopes().contains(READ));
    }
}
