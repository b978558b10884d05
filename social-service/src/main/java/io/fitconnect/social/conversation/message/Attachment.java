package io.fitconnect.social.conversation.message;

import java.util.UUID;

/** A reference. Each reader fetches it with the reader's own rights, so that it shows nothing that its owner does not. */
public record Attachment(AttachmentKind kind, UUID id) {}
