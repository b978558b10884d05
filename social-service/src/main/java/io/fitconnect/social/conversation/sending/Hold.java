package io.fitconnect.social.conversation.sending;

import java.time.Instant;

/**
 * Why and until when a message is held.
 *
 * @param reason name of the rule in kebab case, which clients put into words
 */
public record Hold(Instant until, String reason) {}
