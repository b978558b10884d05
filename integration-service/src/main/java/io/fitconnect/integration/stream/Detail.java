package io.fitconnect.integration.stream;

import io.fitconnect.recording.Streams;
import io.fitconnect.recording.stream.Resolution;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How closely streams are read. Each detail that thins out a recording is stored beside the full one, so that reading it
 * costs what it shows.
 */
public enum Detail {
    LOW(Resolution.LOW.points()),
    MEDIUM(Resolution.MEDIUM.points()),
    HIGH(Resolution.HIGH.points()),
    FULL(Integer.MAX_VALUE);

    private final int points;

    Detail(int points) {
        this.points = points;
    }

    /** The detail with this name in the API and in the store. */
    public static Optional<Detail> find(String wireName) {
        return Arrays.stream(values())
                .filter(detail -> detail.wireName().equals(wireName))
                .findFirst();
    }

    /** The details at which a recording of this length is stored. */
    public static List<Detail> storedOf(int sampleCount) {
        return Arrays.stream(values())
                .filter(detail -> detail.thinsOut(sampleCount) || detail == FULL)
                .toList();
    }

    /** Where this detail of a recording of this length is stored: a short recording is the same at several. */
    public Detail storedAs(int sampleCount) {
        return thinsOut(sampleCount) ? this : FULL;
    }

    /** The streams at this detail. */
    public Streams of(Streams streams) {
        return new Resolution(points).reduce(streams);
    }

    /** Name in the API and in the store; never changes. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    private boolean thinsOut(int sampleCount) {
        return points < sampleCount;
    }
}
