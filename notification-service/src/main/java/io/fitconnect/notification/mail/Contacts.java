package io.fitconnect.notification.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The addresses of all athletes; every question names its athletes. */
public interface Contacts {

    Optional<Contact> find(UUID athlete);

    /** Keeps an address unless a newer version is kept. One that differs from the former counts as working. */
    void keep(UUID athlete, String email, boolean isConfirmed, Locale language, long version);

    /** Those of the athletes whose address is confirmed and did not fail after a moment. */
    Set<UUID> listReachable(Collection<UUID> athletes, Instant failedBefore);

    /** Notes that an address failed, unless another one has replaced it meanwhile. */
    void fail(Contact contact, Instant at);

    /** Notes that an address works. */
    void work(Contact contact);
}
