package io.fitconnect.training.diary;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** What was trained, in the words that recordings have too. On the wire a kebab-case word; the list grows, so readers treat an unknown word as {@link #OTHER}. */
public enum Sport {
    RUNNING,
    CYCLING,
    SWIMMING,
    WALKING,
    HIKING,
    MOUNTAINEERING,
    CLIMBING,
    CROSS_COUNTRY_SKIING,
    ALPINE_SKIING,
    SNOWBOARDING,
    SNOWSHOEING,
    SKATING,
    ROWING,
    PADDLING,
    SURFING,
    SAILING,
    DIVING,
    STRENGTH,
    YOGA,
    CARDIO,
    BALL_GAME,
    RACKET_GAME,
    GOLF,
    RIDING,
    COMBAT,
    MOTOR_SPORT,
    FLYING,
    /** Between two sports of a multisport race. */
    TRANSITION,
    OTHER;

    private final String wireName = WireName.of(this);

    /** The word that stands for it in the API, in events and in the database. */
    @JsonValue
    public String wireName() {
        return wireName;
    }

    /** Finds the sport of a word. */
    public static Optional<Sport> find(String wireName) {
        return WireName.find(Sport.class, wireName);
    }
}
