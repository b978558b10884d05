package io.fitconnect.local.services;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One service as the launcher knows it.
 *
 * @param name the module's folder, and the name that a user types
 * @param database of PostgreSQL, owned by a role of the same name; empty for a service without one
 */
public record ServiceDefinition(
        String name, int port, Optional<String> database, Set<Store> stores, int heapMebibytes) {

    public ServiceDefinition {
        stores = Set.copyOf(stores);
    }

    /** How the gateway's settings call it, such as {@code AUTH}. */
    String settingName() {
        return name.replace("-service", "").toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
