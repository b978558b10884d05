package io.fitconnect.auth.connectedapp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.consent.Consents;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** Takes back what an account allows an application. */
@UseCase
public class WithdrawConsent {

    private final Consents consents;
    private final RegisteredClients clients;

    WithdrawConsent(Consents consents, RegisteredClients clients) {
        this.consents = consents;
        this.clients = clients;
    }

    /**
     * Takes it back.
     *
     * @param scope the only thing to take back; empty takes everything. When only the knowledge of whose account it is would be left,
     *              that goes too
     */
    public void handle(AccountId account, String clientId, Optional<String> scope) {
        String client = clients.find(clientId).map(RegisteredClient::getId).orElseThrow(WithdrawConsent::unknown);
        Set<String> allowed = consents.scopes(account, client);
        if (allowed.isEmpty() || !scope.map(allowed::contains).orElse(true)) {
            throw unknown();
        }
        Set<String> left = new LinkedHashSet<>(allowed);
        left.removeIf(one -> scope.map(one::equals).orElse(true));
        consents.replace(account, client, left.equals(Set.of(OidcScopes.OPENID)) ? Set.of() : left);
    }

    private static Refusal unknown() {
        return new Refusal(CommonProblems.NOT_FOUND, "The account allows no such application this.");
    }
}
