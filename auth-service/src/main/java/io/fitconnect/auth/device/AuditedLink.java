package io.fitconnect.auth.device;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.platform.usecase.Transactions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2DeviceVerificationAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** Links the device that the owner allows, and records it in the same transaction. */
final class AuditedLink implements AuthenticationProvider {

    private final AuthenticationProvider consent;
    private final RegisteredClients clients;
    private final AccountAudit audit;
    private final Transactions transactions;

    AuditedLink(
            AuthenticationProvider consent, RegisteredClients clients, AccountAudit audit, Transactions transactions) {
        this.consent = consent;
        this.clients = clients;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication request) {
        Object owner = request.getPrincipal() instanceof Authentication signedIn ? signedIn.getPrincipal() : null;
        if (!(owner instanceof SignedInAccount account)) {
            return consent.authenticate(request);
        }
        Outcome outcome = transactions.run(() -> attempt(request, account.account()));
        if (outcome.refused() != null) {
            throw outcome.refused();
        }
        return outcome.result();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return consent.supports(authentication);
    }

    /** A refusal is saved too, so it does not roll back. */
    private Outcome attempt(Authentication request, AccountId owner) {
        try {
            Authentication result = consent.authenticate(request);
            if (result instanceof OAuth2DeviceVerificationAuthenticationToken linked) {
                audit.record(owner, AuditEvent.DEVICE_LINKED, nameOf(Objects.requireNonNull(linked.getClientId())));
            }
            return new Outcome(result, null);
        } catch (OAuth2AuthenticationException refused) {
            return new Outcome(null, refused);
        }
    }

    private String nameOf(String clientId) {
        return clients.find(clientId).map(RegisteredClient::getClientName).orElse(clientId);
    }

    private record Outcome(
            @Nullable Authentication result, @Nullable OAuth2AuthenticationException refused) {}
}
