package io.fitconnect.social.feed;

import java.util.UUID;

/** An entry that its reader may see. */
public record FeedItem(EntryId id, EntryKind kind, UUID author) {}
