package io.fitconnect.auth.accountsession;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.authorization.Authorizations;
import io.fitconnect.auth.authorization.EndedFamily;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.revocation.RevokeTokens;
import io.fitconnect.auth.revocation.RevokedTokens;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;

/** Signs one app of the house out: its refresh family ends, and the access tokens that came of it. */
@UseCase
public class EndApp {

    private final Authorizations authorizations;
    private final RegisteredClients clients;
    private final RevokeTokens revokeTokens;
    private final AccountAudit audit;

    EndApp(Authorizations authorizations, RegisteredClients clients, RevokeTokens revokeTokens, AccountAudit audit) {
        this.authorizations = authorizations;
        this.clients = clients;
        this.revokeTokens = revokeTokens;
        this.audit = audit;
    }

    public void handle(AccountId account, String family) {
        EndedFamily ended = authorizations
                .endFamily(account, family)
                .orElseThrow(() -> new Refusal(CommonProblems.NOT_FOUND, "The account has no such app signed in."));
        var client = clients.findById(ended.registeredClient());
        if (client != null) {
            revokeTokens.handle(RevokedTokens.ofFamily(account, ended.id()));
            audit.record(account, AuditEvent.APP_DISCONNECTED, client.getClientName());
        }
    }
}
