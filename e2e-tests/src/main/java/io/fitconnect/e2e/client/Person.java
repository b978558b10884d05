package io.fitconnect.e2e.client;

import java.util.Locale;
import java.util.UUID;

/** A person who has, or will have, an account. */
public record Person(String displayName, String email, String password) {

    /** A person with an unused address, so that a story can run again on the same platform. */
    public static Person named(String displayName) {
        var unique = UUID.randomUUID().toString().substring(0, 13);
        var mailbox = displayName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".");
        return new Person(displayName, mailbox + "." + unique + "@example.org", "correct horse " + unique);
    }

    @Override
    public String toString() {
        return displayName + " <" + email + ">";
    }
}
