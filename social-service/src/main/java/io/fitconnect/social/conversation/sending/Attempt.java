package io.fitconnect.social.conversation.sending;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message that a person wants to send. */
public record Attempt(
        UUID athlete, UUID conversation, @Nullable String text) {}
