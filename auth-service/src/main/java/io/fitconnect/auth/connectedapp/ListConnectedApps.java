package io.fitconnect.auth.connectedapp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.applogo.AppLogos;
import io.fitconnect.auth.applogo.LogoAddress;
import io.fitconnect.auth.authorization.Authorizations;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.consent.Consents;
import io.fitconnect.auth.consent.GivenConsent;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** Lists the applications that an account allows something, by name. */
@UseCase(readOnly = true)
public class ListConnectedApps {

    private final Consents consents;
    private final RegisteredClients clients;
    private final Authorizations authorizations;
    private final AppLogos logos;

    ListConnectedApps(Consents consents, RegisteredClients clients, Authorizations authorizations, AppLogos logos) {
        this.consents = consents;
        this.clients = clients;
        this.authorizations = authorizations;
        this.logos = logos;
    }

    /** As many as the person allowed one by one, so there is one page. */
    public List<ConnectedApp> handle(AccountId account) {
        Map<String, Instant> lastUses = authorizations.lastUses(account);
        List<GivenConsent> given = consents.list(account);
        Map<String, RegisteredClient> known = new LinkedHashMap<>();
        given.forEach(consent -> Optional.ofNullable(clients.findById(consent.registeredClient()))
                .ifPresent(client -> known.put(consent.registeredClient(), client)));
        Map<String, String> shown = logos.listShown(
                known.values().stream().map(RegisteredClient::getClientId).toList());
        List<ConnectedApp> apps = new ArrayList<>();
        for (GivenConsent consent : given) {
            RegisteredClient client = known.get(consent.registeredClient());
            if (client != null) {
                apps.add(new ConnectedApp(
                        client.getClientId(),
                        client.getClientName(),
                        Optional.ofNullable(shown.get(client.getClientId()))
                                .map(digest -> LogoAddress.of(client.getClientId(), digest)),
                        consent.scopes().stream().sorted().toList(),
                        consent.since(),
                        Optional.ofNullable(lastUses.get(consent.registeredClient()))));
            }
        }
        apps.sort(Comparator.comparing(ConnectedApp::name));
        return apps;
    }
}
