package io.fitconnect.social.conversation.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that waits.
 *
 * @param until  when it is sent by itself
 * @param reason the rule that holds it; null for one that was held before rules had names
 */
public record HeldMessage(
        Draft draft, Instant until, @Nullable String reason) {}
