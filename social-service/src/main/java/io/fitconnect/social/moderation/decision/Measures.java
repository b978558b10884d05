package io.fitconnect.social.moderation.decision;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.social.content.ContentKind;
import io.fitconnect.social.content.HiddenContents;
import io.fitconnect.social.content.Hiding;
import io.fitconnect.social.content.Rule;
import io.fitconnect.social.moderation.Decision;
import io.fitconnect.social.moderation.Decisions;
import io.fitconnect.social.moderation.LiftedBecause;
import io.fitconnect.social.moderation.Measure;
import io.fitconnect.social.moderation.ModerationAnnouncements;
import io.fitconnect.social.suspension.Suspension;
import io.fitconnect.social.suspension.Suspensions;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes measures and lifts them. What lies at other services is hidden there, as they are told. */
@Component
public class Measures {

    private static final Set<ContentKind> HIDDEN_HERE =
            Set.of(ContentKind.CLUB, ContentKind.COMMENT, ContentKind.MESSAGE, ContentKind.CONVERSATION);

    private final Decisions decisions;
    private final HiddenContents hidden;
    private final Suspensions suspensions;
    private final DueWork work;
    private final Outbox outbox;

    Measures(Decisions decisions, HiddenContents hidden, Suspensions suspensions, DueWork work, Outbox outbox) {
        this.decisions = decisions;
        this.hidden = hidden;
        this.suspensions = suspensions;
        this.work = work;
        this.outbox = outbox;
    }

    void take(Decision decision, UUID account) {
        if (decision.measure() == Measure.HIDE && isHiddenHere(decision)) {
            Rule rule = Objects.requireNonNullElse(decision.rule(), Rule.OTHER);
            hidden.hide(decision.subject(), new Hiding(decision.id(), rule), decision.decidedAt());
        }
        if (decision.measure() == Measure.SUSPEND) {
            Instant until = decision.until();
            suspensions.add(new Suspension(account, decision.id(), until));
            if (until != null) {
                work.schedule(
                        EndSuspension.QUEUE, decision.id().toString(), until, new EndSuspension.Due(decision.id()));
            }
        }
        outbox.announce(ModerationAnnouncements.measureTaken(decision, account, decisions.nextRevision(account)));
    }

    /** Lifts a measure that stands, and returns its decision. Tells no one once the account is erased. */
    public Decision lift(Decision decision, LiftedBecause because, Instant now) {
        Decision lifted = decision.lifted(because, now);
        decisions.save(lifted);
        if (decision.measure() == Measure.HIDE && isHiddenHere(decision)) {
            hidden.show(decision.subject(), decision.id());
        }
        UUID account = decision.person();
        if (account == null) {
            return lifted;
        }
        if (decision.measure() == Measure.SUSPEND) {
            suspensions.remove(account, decision.id());
            if (because != LiftedBecause.EXPIRED) {
                work.cancel(EndSuspension.QUEUE, decision.id().toString());
            }
        }
        outbox.announce(ModerationAnnouncements.measureLifted(
                decision, account, because, now, decisions.nextRevision(account)));
        return lifted;
    }

    private static boolean isHiddenHere(Decision decision) {
        return HIDDEN_HERE.contains(decision.subject().kind());
    }
}
