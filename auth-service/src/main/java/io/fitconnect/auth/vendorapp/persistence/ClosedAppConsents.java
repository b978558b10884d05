package io.fitconnect.auth.vendorapp.persistence;

import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.vendorapp.ClosedApp;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/** Removes the consents to an application that ended, so many at a time. */
@Component
class ClosedAppConsents implements WorkHandler<ClosedApp> {

    private static final int BATCH = 500;
    private static final String DELETE = """
            delete from oauth2_authorization_consent where registered_client_id = :client and principal_name in (
                select principal_name from oauth2_authorization_consent where registered_client_id = :client limit :batch)
            """;

    private final JdbcClient jdbc;
    private final RegisteredClients clients;
    private final Transactions transactions;

    ClosedAppConsents(JdbcClient jdbc, RegisteredClients clients, Transactions transactions) {
        this.jdbc = jdbc;
        this.clients = clients;
        this.transactions = transactions;
    }

    @Override
    public WorkQueue<ClosedApp> queue() {
        return ClosedApp.QUEUE;
    }

    @Override
    public void handle(WorkLease<ClosedApp> lease) {
        clients.find(lease.payload().clientId()).map(RegisteredClient::getId).ifPresent(this::removeAll);
    }

    private void removeAll(String registeredClientId) {
        int removed = BATCH;
        while (removed == BATCH) {
            removed = transactions.run(() -> jdbc.sql(DELETE)
                    .param("client", registeredClientId)
                    .param("batch", BATCH)
                    .update());
        }
    }
}
