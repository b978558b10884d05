package io.fitconnect.social.people.suggestion;

import java.util.List;
import java.util.UUID;

/** Somebody whom an athlete may know, with at least one reason. */
public record Suggestion(UUID athlete, String name, List<Reason> reasons) {

    public Suggestion {
        reasons = List.copyOf(reasons);
    }
}
