package io.fitconnect.notification.kind.conversation;

import io.fitconnect.notification.kind.Person;
import java.util.UUID;

/** Somebody invites into a group, whose title is read where the invitation is shown. */
record Invitation(UUID conversationId, Person person) {}
