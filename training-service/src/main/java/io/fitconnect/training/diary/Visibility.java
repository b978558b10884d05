package io.fitconnect.training.diary;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** Who may see a training; each value includes the ones before it. */
public enum Visibility {
    ONLY_ME,
    FRIENDS,
    FOLLOWERS,
    CLUBS,
    EVERYONE;

    /** The word that stands for it in the API, in events and in the database. */
    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }

    public static Optional<Visibility> find(String wireName) {
        return WireName.find(Visibility.class, wireName);
    }
}
