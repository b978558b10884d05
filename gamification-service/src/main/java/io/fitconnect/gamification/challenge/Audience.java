package io.fitconnect.gamification.challenge;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** Who finds a challenge and may take part. */
public enum Audience {
    /** Its maker alone; entries by hand count too. */
    OWN,
    /** Its maker and the maker's friends. */
    FRIENDS,
    /** Its maker, and those friends whom the maker invites. */
    INVITED,
    /** The members of a club that its maker is in. */
    CLUB,
    /** Everybody; editors make it. */
    WORLD;

    boolean isAmongOthers() {
        return this != OWN;
    }

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }

    public static Optional<Audience> find(String wireName) {
        return WireName.find(Audience.class, wireName);
    }
}
