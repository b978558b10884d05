package io.fitconnect.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class FirstPartyClientsTests {

    @Test
    void areTheHousesOwnByDefault() {
        FirstPartyClients clients = bind(Map.of());

        assertThat(clients.contains(caller("fitconnect-web"))).isTrue();
        assertThat(clients.contains(caller("fitconnect-mobile"))).isTrue();
        assertThat(clients.contains(caller("demo-tracker"))).isFalse();
        assertThat(clients.contains(caller(""))).isFalse();
    }

    @Test
    void areNamedBySettings() {
        FirstPartyClients clients = bind(Map.of("fitconnect.clients.first-party", "kites-web"));

        assertThat(clients.firstParty()).containsExactly("kites-web");
    }

    @Test
    void refuseABlankName() {
        assertThatThrownBy(() -> new FirstPartyClients(Set.of(" "))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FirstPartyClients(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static FirstPartyClients bind(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("fitconnect.clients", FirstPartyClients.class);
    }

    private static Caller caller(String clientId) {
        return new Caller(Optional.empty(), clientId, Set.of(), Set.of());
    }
}
