package io.fitconnect.social.relationship;

import io.fitconnect.platform.usecase.UseCase;
import java.util.Map;
import java.util.UUID;

/** Counts the people in each list of an athlete: as many as {@link ListTies} lists. */
@UseCase(readOnly = true)
public class CountTies {

    private final Relationships relationships;

    CountTies(Relationships relationships) {
        this.relationships = relationships;
    }

    /** A list without anybody is missing. */
    public Map<Tie, Integer> handle(UUID athlete) {
        return relationships.count(athlete);
    }
}
