package io.fitconnect.auth.client;

import io.fitconnect.platform.usecase.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/** Registers the clients of the settings before the first request, and brings changed ones up to date. */
@Component
class ClientSeeds implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ClientSeeds.class);

    private final RegisteredClients clients;
    private final ClientRegistration registration;
    private final OAuthClientSettings settings;
    private final Transactions transactions;

    ClientSeeds(
            RegisteredClients clients,
            ClientRegistration registration,
            OAuthClientSettings settings,
            Transactions transactions) {
        this.clients = clients;
        this.registration = registration;
        this.settings = settings;
        this.transactions = transactions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        settings.seeds().forEach(this::seed);
    }

    private void seed(String clientId, SeededClient seed) {
        try {
            transactions.run(() -> bringUpToDate(clientId, seed));
        } catch (DuplicateKeyException anotherInstanceWasFaster) {
            transactions.run(() -> bringUpToDate(clientId, seed));
        }
    }

    private void bringUpToDate(String clientId, SeededClient seed) {
        RegisteredClient existing = clients.findToChange(clientId).orElse(null);
        RegisteredClient wanted = registration.of(clientId, seed, existing);
        if (existing == null || !wanted.equals(existing)) {
            clients.save(wanted);
            LOG.info("Registered client {}", clientId);
        }
    }
}
