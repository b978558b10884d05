package io.fitconnect.social.people.suggestion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds whom athletes may know, and keeps whom they do not want to be reminded of. */
public interface Suggestions {

    /** The most connected first. Group trainings count that began in this time. */
    List<Suggestion> list(UUID viewer, Instant from, Instant to, int most);

    /** Keeps a known athlete out of the list; an unknown one changes nothing. */
    void mute(UUID viewer, UUID athlete, Instant now);

    void unmute(UUID viewer, UUID athlete);
}
