package io.fitconnect.social.conversation.telling;

import java.time.Instant;
import java.util.UUID;

/** A message that a recipient has not read and is to be told of. */
public record NewMessage(UUID recipient, long number, UUID sender, Instant sentAt) {}
