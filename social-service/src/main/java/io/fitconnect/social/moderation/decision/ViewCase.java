package io.fitconnect.social.moderation.decision;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.moderation.Audit;
import io.fitconnect.social.moderation.Cases;
import io.fitconnect.social.moderation.Decisions;
import io.fitconnect.social.moderation.Impartiality;
import io.fitconnect.social.moderation.ItemPosition;
import io.fitconnect.social.moderation.ModerationCase;
import io.fitconnect.social.moderation.ModerationProblems;
import io.fitconnect.social.moderation.Reports;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Reads a case, and notes who did. */
@UseCase
public class ViewCase {

    private static final int MOST_SHOWN = 100;
    private static final Duration SAME_READING = Duration.ofHours(1);

    private final Cases cases;
    private final Reports reports;
    private final Decisions decisions;
    private final Impartiality impartiality;
    private final Audit audit;
    private final Clock clock;

    ViewCase(Cases cases, Reports reports, Decisions decisions, Impartiality impartiality, Audit audit, Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.decisions = decisions;
        this.impartiality = impartiality;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refuses with 403 the person whom the case is about. */
    public ViewedCase handle(UUID id, UUID moderator) {
        ModerationCase read = cases.find(id).orElseThrow(ModerationProblems::noSuchCase);
        impartiality.requireNotAbout(read, moderator);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        audit.addRead(id, moderator, now.minus(SAME_READING), now);
        UUID person = read.person();
        return new ViewedCase(
                read,
                reports.countReasons(id),
                reports.list(id, MOST_SHOWN),
                decisions.findOf(id),
                person == null ? List.of() : decisions.listOf(person, ItemPosition.FIRST, MOST_SHOWN),
                audit.list(id));
    }
}
