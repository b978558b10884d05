package io.fitconnect.local.services;

import static io.fitconnect.local.services.Store.CASSANDRA;
import static io.fitconnect.local.services.Store.KAFKA;
import static io.fitconnect.local.services.Store.POSTGRESQL;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every service of the platform: a new one is added here, and nowhere else in this module. */
public final class Catalog {

    public static final String GATEWAY = "gateway";
    public static final String AUTH = "auth-service";

    public static final List<ServiceDefinition> SERVICES = List.of(
            new ServiceDefinition(AUTH, 8081, Optional.of("auth"), Set.of(POSTGRESQL, KAFKA), 256),
            new ServiceDefinition("profile-service", 8082, Optional.of("profile"), Set.of(POSTGRESQL, KAFKA), 256),
            new ServiceDefinition("training-service", 8083, Optional.of("training"), Set.of(POSTGRESQL, KAFKA), 256),
            new ServiceDefinition(
                    "integration-service", 8085, Optional.of("integration"), Set.of(POSTGRESQL, KAFKA, CASSANDRA), 384),
            new ServiceDefinition(GATEWAY, 8080, Optional.empty(), Set.of(), 256));

    private Catalog() {}

    public static List<String> listDatabases() {
        return SERVICES.stream()
                .map(ServiceDefinition::database)
                .flatMap(Optional::stream)
                .toList();
    }

    static ServiceDefinition get(String name) {
        return SERVICES.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no service " + name));
    }
}
