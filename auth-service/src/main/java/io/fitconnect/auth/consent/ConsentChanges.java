package io.fitconnect.auth.consent;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.authorization.Authorizations;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.revocation.RevokeTokens;
import io.fitconnect.auth.revocation.RevokedTokens;
import io.fitconnect.platform.outbox.Outbox;
import java.util.Set;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/**
 * Makes a change of consent true everywhere, within its transaction: what an application may no longer do ends with its tokens, the
 * other services hear what is allowed now, and the athlete finds the change in the audit log.
 */
@Component
public class ConsentChanges {

    private final Authorizations authorizations;
    private final RegisteredClients clients;
    private final RevokeTokens revokeTokens;
    private final AccountAudit audit;
    private final Outbox outbox;

    ConsentChanges(
            Authorizations authorizations,
            RegisteredClients clients,
            RevokeTokens revokeTokens,
            AccountAudit audit,
            Outbox outbox) {
        this.authorizations = authorizations;
        this.clients = clients;
        this.revokeTokens = revokeTokens;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** Follows a change from some scopes to others, of which either may be none, once it is stored. */
    public void apply(
            AccountId account, String registeredClient, Set<String> before, Set<String> after, Consents consents) {
        RegisteredClient client = clients.findById(registeredClient);
        if (client == null || before.equals(after)) {
            return;
        }
        if (!after.containsAll(before)) {
            authorizations.narrow(account, registeredClient, after);
            revokeTokens.handle(RevokedTokens.ofClient(account, client.getClientId()));
        }
        audit.record(account, eventOf(before, after), client.getClientName());
        outbox.announce(ConsentChanged.of(account, consents.list(account), consents.nextVersion(account), clients));
    }

    private static AuditEvent eventOf(Set<String> before, Set<String> after) {
        if (before.isEmpty()) {
            return AuditEvent.APP_CONNECTED;
        }
        return after.isEmpty() ? AuditEvent.APP_DISCONNECTED : AuditEvent.APP_CHANGED;
    }
}
