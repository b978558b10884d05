package io.fitconnect.profile.athlete;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.sport.Sports;
import java.util.List;

/** The sports that an athlete practises, in the athlete's order, by their keys in the catalogue. */
public record PractisedSports(List<String> keys) {

    public static final int MOST = 20;

    public PractisedSports {
        keys = List.copyOf(keys);
    }

    /** Reads what the athlete chose, or refuses a key that the catalogue does not have. */
    public static PractisedSports of(List<String> keys) {
        if (keys.size() > MOST) {
            throw InvalidValue.refuse("sports", "must be at most " + MOST);
        }
        keys.stream().filter(key -> Sports.find(key).isEmpty()).findFirst().ifPresent(key -> {
            throw InvalidValue.refuse("sports", "must be keys of GET /api/v1/sports");
        });
        return new PractisedSports(keys.stream().distinct().toList());
    }
}
