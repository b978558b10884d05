package io.fitconnect.recording.fit;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of the profile that tell of an activity, with their global numbers. */
enum FitMessageKind {
    FILE_ID(0),
    SPORT(12),
    SESSION(18),
    LAP(19),
    RECORD(20),
    EVENT(21),
    ACTIVITY(34),
    LENGTH(101),
    HEART_RATE(132),
    FIELD_DESCRIPTION(206);

    private static final Map<Integer, FitMessageKind> BY_NUMBER = new HashMap<>();

    static {
        for (FitMessageKind kind : values()) {
            BY_NUMBER.put(kind.number, kind);
        }
    }

    private final int number;

    FitMessageKind(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** Its place where there is one for each kind. */
    @SuppressWarnings("EnumOrdinal")
    int slot() {
        return ordinal();
    }

    static @Nullable FitMessageKind find(int number) {
        return BY_NUMBER.get(number);
    }
}
