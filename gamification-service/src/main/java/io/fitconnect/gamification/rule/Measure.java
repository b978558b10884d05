package io.fitconnect.gamification.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** What achievements and challenges count, in whole numbers. */
public enum Measure {
    /** Trainings. */
    COUNT,
    /** Centimetres. */
    DISTANCE,
    /** Seconds without pauses. */
    TIME,
    /** Centimetres that the athlete climbed, rather than a lift. */
    ASCENT,
    POINTS,
    /** Local days with a training. */
    ACTIVE_DAYS,
    /** Different sports. */
    SPORTS,
    /** Days in a row, bridged by freezes. */
    STREAK_DAYS,
    /** Weeks in a row, bridged by freezes. */
    STREAK_WEEKS;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }

    public static Optional<Measure> find(String wireName) {
        return WireName.find(Measure.class, wireName);
    }
}
