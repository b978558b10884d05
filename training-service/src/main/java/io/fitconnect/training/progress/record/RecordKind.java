package io.fitconnect.training.progress.record;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** What a record is about, and which of two values is the better one. */
public enum RecordKind {
    /** Seconds over a distance in metres. */
    TIME(true),
    /** Metres within a duration in seconds. */
    DISTANCE(false),
    /** Watts over a duration in seconds. */
    POWER(false),
    /** Metres of a whole training. */
    LONGEST(false),
    /** Metres climbed in a whole training. */
    MOST_ASCENT(false);

    private final boolean lessIsBetter;
    private final String wireName = WireName.of(this);

    RecordKind(boolean lessIsBetter) {
        this.lessIsBetter = lessIsBetter;
    }

    boolean isBetter(double value, double than) {
        return lessIsBetter ? value < than : value > than;
    }

    @JsonValue
    public String wireName() {
        return wireName;
    }

    static Optional<RecordKind> find(String wireName) {
        return WireName.find(RecordKind.class, wireName);
    }
}
