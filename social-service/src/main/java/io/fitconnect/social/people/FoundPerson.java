package io.fitconnect.social.people;

import java.util.UUID;

/** Somebody whom a search found. */
public record FoundPerson(UUID athlete, String name, int friendsInCommon) {}
