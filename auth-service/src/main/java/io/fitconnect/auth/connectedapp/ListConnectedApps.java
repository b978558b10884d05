package io.fitconnect.auth.connectedapp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.authorization.Authorizations;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.consent.Consents;
import io.fitconnect.auth.consent.GivenConsent;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists the applications that an account allows something, by name. */
@UseCase(readOnly = true)
public class ListConnectedApps {

    private final Consents consents;
    private final RegisteredClients clients;
    private final Authorizations authorizations;

    ListConnectedApps(Consents consents, RegisteredClients clients, Authorizations authorizations) {
        this.consents = consents;
        this.clients = clients;
        this.authorizations = authorizations;
    }

    /** As many as the person allowed one by one, so there is one page. */
    public List<ConnectedApp> handle(AccountId account) {
        Map<String, Instant> lastUses = authorizations.lastUses(account);
        List<ConnectedApp> apps = new ArrayList<>();
        for (GivenConsent consent : consents.list(account)) {
            var client = clients.findById(consent.registeredClient());
            if (client != null) {
                apps.add(new ConnectedApp(
                        client.getClientId(),
                        client.getClientName(),
                        consent.scopes().stream().sorted().toList(),
                        consent.since(),
                        Optional.ofNullable(lastUses.get(consent.registeredClient()))));
            }
        }
        apps.sort(Comparator.comparing(ConnectedApp::name));
        return apps;
    }
}
