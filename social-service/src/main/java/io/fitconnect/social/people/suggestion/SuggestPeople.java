package io.fitconnect.social.people.suggestion;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Suggests people whom an athlete may know. Those are discovered as by a search; friends, muted and blocked people are left out. */
@UseCase(readOnly = true)
public class SuggestPeople {

    public static final int MOST = 20;

    /** One forgets with whom one trained before that. */
    static final Duration MEMORY = Duration.ofDays(60);

    private final Suggestions suggestions;
    private final Clock clock;

    SuggestPeople(Suggestions suggestions, Clock clock) {
        this.suggestions = suggestions;
        this.clock = clock;
    }

    /** The most connected first. */
    public List<Suggestion> handle(UUID viewer) {
        Instant now = clock.instant();
        return suggestions.list(viewer, now.minus(MEMORY), now, MOST);
    }
}
