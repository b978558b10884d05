package io.fitconnect.social.moderation.appeal;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.moderation.Decision;
import io.fitconnect.social.moderation.Decisions;
import io.fitconnect.social.moderation.ItemPosition;
import io.fitconnect.social.moderation.ModerationSettings;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Lists the measures about a person, the latest first. */
@UseCase(readOnly = true)
public class ListOwnDecisions {

    private final Decisions decisions;
    private final ModerationSettings settings;
    private final Clock clock;

    ListOwnDecisions(Decisions decisions, ModerationSettings settings, Clock clock) {
        this.decisions = decisions;
        this.settings = settings;
        this.clock = clock;
    }

    public Page<OwnDecision> handle(UUID person, ItemPosition after, int limit) {
        Page.requireLimit(limit);
        Instant now = clock.instant();
        Page<Decision> page =
                Page.of(decisions.listOf(person, after, limit + 1), limit, decision -> new ItemPosition(decision.id()));
        return page.map(decision -> OwnDecision.of(decision, settings.appealWithin(), now));
    }
}
