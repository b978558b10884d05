package io.fitconnect.social.conversation.telling;

import io.fitconnect.social.conversation.ConversationKind;
import java.util.UUID;

/** One who takes part. */
public record Recipient(UUID conversation, ConversationKind kind, UUID athlete) {}
