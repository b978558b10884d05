package io.fitconnect.training.grouptraining.participation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** A list of an athlete's own group trainings. */
public enum OwnList {
    /** Invited, going or waiting, and not ended; the next first. */
    UPCOMING,
    /** Went, by what is known: the last first. */
    PAST,
    /** Organised by the athlete and not ended, whether the athlete takes part or not; the next first. */
    ORGANISED;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }

    public static Optional<OwnList> find(String word) {
        return WireName.find(OwnList.class, word);
    }
}
