package io.fitconnect.social.feed;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Id of a training or group training, and its place in every feed. Being of version 7 it says when the training was recorded or announced; the
 * month (UTC) of that moment is its partition.
 */
public record EntryId(UUID value) implements Comparable<EntryId> {

    /** Behind every entry. */
    public static final EntryId LAST = firstAt(Instant.parse("9999-12-31T23:59:59.999Z"));

    private static final int VERSION = 7;
    private static final int MILLIS_SHIFT = 16;

    public EntryId {
        if (value.version() != VERSION) {
            throw new IllegalArgumentException("An entry's id has a time: " + value);
        }
    }

    /** Whether the id of a training can be an entry's: contracts promise version 7. */
    static boolean isOne(UUID id) {
        return id.version() == VERSION;
    }

    /** The least id of a moment: every earlier entry comes before it, and no later one. */
    static EntryId firstAt(Instant moment) {
        return new EntryId(new UUID((moment.toEpochMilli() << MILLIS_SHIFT) | 0x7000L, 0x8000000000000000L));
    }

    public Instant at() {
        return Instant.ofEpochMilli(value.getMostSignificantBits() >>> MILLIS_SHIFT);
    }

    /** Its partition. */
    public YearMonth month() {
        return monthOf(at());
    }

    public static YearMonth monthOf(Instant moment) {
        return YearMonth.from(moment.atZone(ZoneOffset.UTC));
    }

    /** By time, as Cassandra orders ids of one version. */
    @Override
    public int compareTo(EntryId other) {
        int byTime = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return byTime != 0
                ? byTime
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }
}
