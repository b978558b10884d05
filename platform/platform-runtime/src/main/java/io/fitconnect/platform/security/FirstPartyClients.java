package io.fitconnect.platform.security;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OAuth clients of the house; every other client is a vendor's.
 *
 * @param firstParty their client ids
 */
@ConfigurationProperties("fitconnect.clients")
public record FirstPartyClients(
        @DefaultValue({"fitconnect-web", "fitconnect-mobile", "fitconnect-cli"})
        Set<String> firstParty) {

    public FirstPartyClients {
        firstParty = Set.copyOf(firstParty);
        if (firstParty.isEmpty() || firstParty.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("fitconnect.clients.first-party names at least one client, none blank");
        }
    }

    public boolean contains(Caller caller) {
        return firstParty.contains(caller.clientId());
    }
}
