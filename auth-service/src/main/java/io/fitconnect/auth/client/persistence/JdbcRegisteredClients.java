package io.fitconnect.auth.client.persistence;

import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.protocol.ProtocolText;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
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
    private final KeptClients byId;
    private final KeptClients byClientId;

    JdbcRegisteredClients(JdbcOperations jdbc, Transactions transactions, Clock clock) {
        this.stored = new JdbcRegisteredClientRepository(jdbc);
        this.transactions = transactions;
        this.byId = new KeptClients(clock);
        this.byClientId = new KeptClients(clock);
    }

    @Override
    public void save(RegisteredClient client) {
        transactions.run(() -> {
            byId.forget();
            byClientId.forget();
            stored.save(client);
        });
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return byId.find(id, wanted -> transactions.run(() -> Optional.ofNullable(stored.findById(wanted))))
                .orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return ProtocolText.isPlain(clientId)
                ? byClientId.find(clientId, this::findToChange).orElse(null)
                : null;
    }

    @Override
    public Optional<RegisteredClient> findToChange(String clientId) {
        return transactions.run(() -> Optional.ofNullable(stored.findByClientId(clientId)));
    }
}
