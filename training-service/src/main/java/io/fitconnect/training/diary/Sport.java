package io.fitconnect.training.diary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was trained. On the wire a kebab-case word; the list grows, so readers treat an unknown word as {@link #OTHER}. */
public enum Sport {
    RUNNING,
    CYCLING,
    SWIMMING,
    WALKING,
    HIKING,
    STRENGTH,
    FITNESS,
    YOGA,
    ROWING,
    PADDLING,
    CROSS_COUNTRY_SKIING,
    ALPINE_SKIING,
    SNOWBOARDING,
    SKATING,
    CLIMBING,
    BALL_GAME,
    RACKET_SPORT,
    TRANSITION,
    OTHER;

    private final String wireName = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word that stands for it in the API, in events and in the database. */
    @JsonValue
    public String wireName() {
        return wireName;
    }

    /** Finds the sport of a word. */
    public static Optional<Sport> find(String wireName) {
        return Arrays.stream(values())
                .filter(sport -> sport.wireName.equals(wireName))
                .findFirst();
    }
}
