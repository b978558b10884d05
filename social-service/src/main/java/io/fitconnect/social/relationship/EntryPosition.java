package io.fitconnect.social.relationship;

import java.time.Instant;
import java.util.UUID;

/** Where a list goes on: the newest stand first. */
public record EntryPosition(Instant since, UUID other) {

    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    /** Before every entry. */
    public static final EntryPosition FIRST = new EntryPosition(END, new UUID(-1, -1));

    /** Refuses a forged place whose time no database holds. */
    public EntryPosition {
        if (since.isBefore(Instant.EPOCH) || since.isAfter(END)) {
            throw new IllegalArgumentException("A place is later than 1970 and earlier than 10000");
        }
    }

    static EntryPosition of(Entry entry) {
        return new EntryPosition(entry.since(), entry.other());
    }
}
