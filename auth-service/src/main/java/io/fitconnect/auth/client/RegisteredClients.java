package io.fitconnect.auth.client;

import io.fitconnect.platform.usecase.Transactions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.oauth2.server.authorization.client.JdbcRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;

/** The clients that are registered. */
@Component
public class RegisteredClients implements RegisteredClientRepository {

    private final RegisteredClientRepository stored;
    private final Transactions transactions;

    RegisteredClients(JdbcOperations jdbc, Transactions transactions) {
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
        return find(clientId).orElse(null);
    }

    /** Finds a client by the id that it names itself with. */
    public Optional<RegisteredClient> find(String clientId) {
        return transactions.run(() -> Optional.ofNullable(stored.findByClientId(clientId)));
    }
}
