package io.fitconnect.auth.client;

import java.util.Optional;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** The clients that are registered. What another instance changes may be found up to two seconds later. */
public interface RegisteredClients extends RegisteredClientRepository {

    /** Finds a client by the id that it names itself with. */
    default Optional<RegisteredClient> find(String clientId) {
        return Optional.ofNullable(findByClientId(clientId));
    }

    /** Finds a client as it is now, for a transaction that changes it. */
    Optional<RegisteredClient> findToChange(String clientId);
}
