package io.fitconnect.social.moderation;

import java.util.Objects;
import java.util.UUID;

/** Where a list of own reports or decisions goes on: behind one, the latest first. */
public record ItemPosition(UUID id) {

    /** Before the latest. */
    public static final ItemPosition FIRST = new ItemPosition(new UUID(-1, -1));

    public ItemPosition {
        Objects.requireNonNull(id, "id");
    }
}
