package io.fitconnect.notification.kind.friend;

import io.fitconnect.notification.kind.Person;

/** Somebody who asks or accepts. */
record Friend(Person person) {}
