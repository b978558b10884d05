package io.fitconnect.auth.accountsession;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.authorization.Authorizations;
import io.fitconnect.auth.authorization.RefreshFamily;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.session.SignedInSessions;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Lists where an account is signed in. */
@UseCase(readOnly = true)
public class ListSignIns {

    /** A page holds no more; who has more ends them all. */
    static final int MOST = 50;

    private final SignedInSessions sessions;
    private final Authorizations authorizations;
    private final RegisteredClients clients;
    private final Clock clock;

    ListSignIns(SignedInSessions sessions, Authorizations authorizations, RegisteredClients clients, Clock clock) {
        this.sessions = sessions;
        this.authorizations = authorizations;
        this.clients = clients;
        this.clock = clock;
    }

    public SignIns handle(AccountId account) {
        Instant now = clock.instant();
        List<SignIns.App> apps = authorizations.listFamilies(account, now, MOST).stream()
                .map(family -> new SignIns.App(nameOf(family), family))
                .toList();
        return new SignIns(sessions.list(account, now, MOST), sessions.count(account, now), apps);
    }

    private String nameOf(RefreshFamily family) {
        var client = clients.findById(family.registeredClient());
        return client == null ? "" : client.getClientName();
    }
}
