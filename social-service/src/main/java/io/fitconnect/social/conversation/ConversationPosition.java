package io.fitconnect.social.conversation;

import java.time.Instant;
import java.util.UUID;

/** Where the list of conversations goes on: behind the one that was last active then. */
public record ConversationPosition(Instant activeAt, UUID id) {}
