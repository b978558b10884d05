package io.fitconnect.training.viewing;

import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.training.diary.PartVisibility;
import org.jspecify.annotations.Nullable;

/** A part of a training with a visibility of its own; what is in no part goes with the training. */
public enum SeenPart {
    MAP("map"),
    HEART_RATE("heartRate"),
    POWER("power"),
    START_TIME("startTime"),
    GEAR("gear"),
    BODY("body");

    private final String matter;

    SeenPart(String matter) {
        this.matter = matter;
    }

    /** Its name in the athlete's settings. */
    public String matter() {
        return matter;
    }

    /** What the training says of this part; null follows the athlete's settings. */
    @Nullable
    Visibility in(PartVisibility parts) {
        return switch (this) {
            case MAP -> parts.map();
            case HEART_RATE -> parts.heartRate();
            case POWER -> parts.power();
            case START_TIME -> parts.startTime();
            case GEAR -> parts.gear();
            case BODY -> parts.body();
        };
    }
}
