package io.fitconnect.auth.backchannel.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.backchannel.NotifyClients;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends the sessions of a person that is deleted at the clients too, which forgets where the person was signed in. */
@Component
class SessionClientEraser implements AthleteData {

    private final NotifyClients notifyClients;

    SessionClientEraser(NotifyClients notifyClients) {
        this.notifyClients = notifyClients;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        notifyClients.allSessionsEnded(new AccountId(athlete), "");
    }
}
