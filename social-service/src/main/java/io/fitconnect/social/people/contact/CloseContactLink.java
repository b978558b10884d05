package io.fitconnect.social.people.contact;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** An athlete revokes the contact link; who became a friend by it stays one. */
@UseCase
public class CloseContactLink {

    private final ContactLinks links;

    CloseContactLink(ContactLinks links) {
        this.links = links;
    }

    /** Revokes it; without one nothing happens. */
    public void handle(UUID athlete) {
        links.remove(athlete);
    }
}
