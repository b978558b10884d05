package io.fitconnect.social.relationship;

import java.time.Instant;
import java.util.UUID;

/** Where a list goes on: the newest stand first. */
public record EntryPosition(Instant since, UUID other) {

    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    /** Before every entry. */
    public static final EntryPosition FIRST = new EntryPosition(END, new UUID(-1, -1));

    static EntryPosition of(Entry entry) {
        return new EntryPosition(entry.since(), entry.other());
    }
}
