package io.fitconnect.auth.client.persistence;

import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.protocol.ProtocolText;
import io.fitconnect.platform.usecase.Transactions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.oauth2.server.authorization.client.JdbcRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;

/** Clients in the table {@code oauth2_registered_client}, as Spring Security writes it. */
@Component
class JdbcRegisteredClients implements RegisteredClients {

    private final RegisteredClientRepository stored;
    private final Transactions transactions;

    JdbcRegisteredClients(JdbcOperations jdbc, Transactions transactions) {
        this.stored = new JdbcRegisteredClientRepository(jdbc);
        this.transactions = transactions;
    }

    @Override
    public void save(RegisteredClient client) {
        transactions.run(() -> stored.save(client));
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return transactions.run(() -> Optional.ofNullable(stored.findById(id))).orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        if (!ProtocolText.isPlain(clientId)) {
            return null;
        }
        return transactions
                .run(() -> Optional.ofNullable(stored.findByClientId(clientId)))
                .orElse(null);
    }
}
