package io.fitconnect.auth.vendorapp.persistence;

import io.fitconnect.auth.client.ClientSecrets;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.revocation.RevokeTokens;
import io.fitconnect.auth.revocation.RevokedTokens;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/**
 * Closes the applications that a person owned: their tokens are revoked and their secrets replaced by ones that
 * no one has seen. The client stays without an owner, since athletes' authorizations refer to it until they expire.
 */
@Component
class VendorAppEraser implements AthleteData {

    private final JdbcClient jdbc;
    private final RegisteredClients clients;
    private final ClientSecrets secrets;
    private final RevokeTokens revokeTokens;

    VendorAppEraser(JdbcClient jdbc, RegisteredClients clients, ClientSecrets secrets, RevokeTokens revokeTokens) {
        this.jdbc = jdbc;
        this.clients = clients;
        this.secrets = secrets;
        this.revokeTokens = revokeTokens;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from vendor_app where owner_id = ? returning client_id")
                .param(athlete)
                .query(String.class)
                .list()
                .forEach(this::close);
    }

    private void close(String clientId) {
        clients.find(clientId)
                .ifPresent(client -> clients.save(RegisteredClient.from(client)
                        .clientSecret(secrets.encode(secrets.next()))
                        .build()));
        revokeTokens.handle(new RevokedTokens(null, null, clientId));
    }
}
