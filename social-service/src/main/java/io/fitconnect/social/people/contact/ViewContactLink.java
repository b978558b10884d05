package io.fitconnect.social.people.contact;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tells an athlete whether there is a contact link; its address is not kept. */
@UseCase(readOnly = true)
public class ViewContactLink {

    private final ContactLinks links;

    ViewContactLink(ContactLinks links) {
        this.links = links;
    }

    /** Returns when it was made. */
    public Optional<Instant> handle(UUID athlete) {
        return links.find(athlete);
    }
}
