package io.fitconnect.social.people.contact;

import java.util.UUID;

/** To whom a contact link leads. */
public record Contact(UUID athlete, String name) {}
