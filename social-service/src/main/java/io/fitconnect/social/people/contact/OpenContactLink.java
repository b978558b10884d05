package io.fitconnect.social.people.contact;

import io.fitconnect.platform.address.SecretAddress;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** An athlete makes a new contact link; the one before leads nowhere from then on. */
@UseCase
public class OpenContactLink {

    private final ContactLinks links;
    private final Clock clock;

    OpenContactLink(ContactLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Returns the address, which cannot be read again. */
    public SecretAddress handle(UUID athlete) {
        SecretAddress address = SecretAddress.next(athlete);
        links.put(athlete, address.digest(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return address;
    }
}
