package io.fitconnect.training.progress.record;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.sport.Sport;
import java.util.Optional;

/** What a record is about, and which of two values is the better one. */
public enum RecordKind {
    /** Seconds over a distance in metres. */
    TIME(true, io.fitconnect.platform.sport.RecordKind.TIMES),
    /** Metres within a duration in seconds. */
    DISTANCE(false, io.fitconnect.platform.sport.RecordKind.DISTANCES),
    /** Watts over a duration in seconds. */
    POWER(false, io.fitconnect.platform.sport.RecordKind.POWER),
    /** Metres of a whole training. */
    LONGEST(false, io.fitconnect.platform.sport.RecordKind.LONGEST),
    /** Metres climbed in a whole training. */
    MOST_ASCENT(false, io.fitconnect.platform.sport.RecordKind.ASCENT);

    private final boolean lessIsBetter;
    private final io.fitconnect.platform.sport.RecordKind inCatalogue;
    private final String wireName = WireName.of(this);

    RecordKind(boolean lessIsBetter, io.fitconnect.platform.sport.RecordKind inCatalogue) {
        this.lessIsBetter = lessIsBetter;
        this.inCatalogue = inCatalogue;
    }

    boolean isBetter(double value, double than) {
        return lessIsBetter ? value < than : value > than;
    }

    /** Tells whether the sport keeps such records. */
    boolean isKeptBy(Sport sport) {
        return sport.records().contains(inCatalogue);
    }

    @JsonValue
    public String wireName() {
        return wireName;
    }

    static Optional<RecordKind> find(String wireName) {
        return WireName.find(RecordKind.class, wireName);
    }
}
