package io.fitconnect.social.feed;

import java.util.UUID;

/** Where a feed goes on. */
public record FeedPosition(UUID before) {

    public FeedPosition {
        if (!EntryId.isOne(before)) {
            throw new IllegalArgumentException("Not a place in a feed");
        }
    }
}
