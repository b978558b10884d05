package io.fitconnect.notification.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Contacts without a database. */
final class InMemoryContacts implements Contacts {

    private final Map<UUID, Contact> contacts = new HashMap<>();

    @Override
    public Optional<Contact> find(UUID athlete) {
        return Optional.ofNullable(contacts.get(athlete));
    }

    @Override
    public void keep(UUID athlete, String email, boolean isConfirmed, Locale language, long version) {
        contacts.put(athlete, new Contact(athlete, email, isConfirmed, language, null));
    }

    @Override
    public Set<UUID> listReachable(Collection<UUID> athletes, Instant failedBefore) {
        return athletes.stream().filter(contacts::containsKey).collect(Collectors.toSet());
    }

    @Override
    public void fail(Contact contact, Instant at) {
        put(contact, at);
    }

    @Override
    public void work(Contact contact) {
        put(contact, null);
    }

    private void put(Contact contact, @Nullable Instant failingSince) {
        contacts.put(
                contact.athlete(),
                new Contact(
                        contact.athlete(), contact.email(), contact.isConfirmed(), contact.language(), failingSince));
    }
}
