package io.fitconnect.social.people.suggestion;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Lets somebody be suggested again. */
@UseCase
public class UnmuteSuggestion {

    private final Suggestions suggestions;

    UnmuteSuggestion(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    public void handle(UUID viewer, UUID athlete) {
        suggestions.unmute(viewer, athlete);
    }
}
