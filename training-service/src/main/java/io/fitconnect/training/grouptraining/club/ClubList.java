package io.fitconnect.training.grouptraining.club;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** A list of a club's group trainings. */
public enum ClubList {
    /** Not ended, cancelled ones too; the next first. */
    UPCOMING,
    /** Took place; the last first. */
    PAST;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }

    public static Optional<ClubList> find(String word) {
        return WireName.find(ClubList.class, word);
    }
}
