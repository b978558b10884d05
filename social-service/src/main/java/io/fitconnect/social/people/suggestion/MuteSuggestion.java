package io.fitconnect.social.people.suggestion;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Suggests somebody no more. */
@UseCase
public class MuteSuggestion {

    private final Suggestions suggestions;
    private final Clock clock;

    MuteSuggestion(Suggestions suggestions, Clock clock) {
        this.suggestions = suggestions;
        this.clock = clock;
    }

    /** Tells nothing of the athlete: for an id that is nowhere it does the same. */
    public void handle(UUID viewer, UUID athlete) {
        suggestions.mute(viewer, athlete, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
