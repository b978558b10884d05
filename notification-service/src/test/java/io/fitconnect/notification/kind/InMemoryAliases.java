package io.fitconnect.notification.kind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Aliases for tests without a store; an account is unknown unless it was named. */
public final class InMemoryAliases implements Aliases {

    private final Map<UUID, UUID> aliases = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();
    private final Set<UUID> blocked = new HashSet<>();

    public InMemoryAliases named(UUID athlete, String name) {
        names.put(athlete, name);
        return this;
    }

    /** As if a block had come between the account and everybody. */
    public InMemoryAliases without(UUID athlete) {
        blocked.add(athlete);
        return this;
    }

    @Override
    public Optional<UUID> find(UUID athlete, UUID viewer) {
        if (blocked.contains(athlete)) {
            return Optional.empty();
        }
        return Optional.of(aliases.computeIfAbsent(athlete, account -> UUID.randomUUID()));
    }

    @Override
    public Map<UUID, Person> list(Set<UUID> wanted, UUID viewer) {
        return aliases.entrySet().stream()
                .filter(entry -> wanted.contains(entry.getValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getValue,
                        entry -> new Person(entry.getValue(), entry.getKey(), names.get(entry.getKey()))));
    }
}
