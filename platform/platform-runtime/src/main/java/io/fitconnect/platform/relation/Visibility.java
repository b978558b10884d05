package io.fitconnect.platform.relation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** The one scale of visibility; each value includes the ones before it. A block stands above all of them. */
public enum Visibility {
    ONLY_ME,
    FRIENDS,
    FOLLOWERS,
    CLUBS,
    EVERYONE;

    /** As in contracts, APIs and columns, such as {@code only-me}. */
    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }

    public static Optional<Visibility> find(String wireName) {
        return WireName.find(Visibility.class, wireName);
    }
}
