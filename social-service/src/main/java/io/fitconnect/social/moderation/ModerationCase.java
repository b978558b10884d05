package io.fitconnect.social.moderation;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.Rule;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is reported of one subject. One case is open for a subject at a time, and further reports join it.
 *
 * @param person    whose content it is; null of a group training without organiser, and once that account is erased
 * @param isPersonErased whether that account was erased, and what is hidden stays: a club or a title, which others go on using
 * @param severity  of the gravest rule that a report names, 1 to 3
 * @param reporters people who reported; a word list is none
 * @param urgency   orders the cases of one state, the greatest first
 * @param revision  grows with each change of state
 */
public record ModerationCase(
        UUID id,
        ContentKey subject,
        @Nullable UUID person,
        boolean isPersonErased,
        CaseState state,
        int severity,
        int reporters,
        long urgency,
        Instant openedAt,
        long revision) {

    private static final int MOST_COUNTED = 999;

    public static ModerationCase open(ContentKey subject, @Nullable UUID person, Instant now) {
        return new ModerationCase(Ids.next(), subject, person, false, CaseState.OPEN, 0, 0, 0, now, 0);
    }

    /** With one more report, which changes no state and so no revision: a moderator who reads it may go on to decide. */
    public ModerationCase joined(Rule reason, ReportSource source) {
        int gravest = Math.max(severity, reason.severity());
        int people = reporters + (source == ReportSource.PERSON ? 1 : 0);
        return new ModerationCase(
                id,
                subject,
                person,
                isPersonErased,
                state,
                gravest,
                people,
                urgency(gravest, people),
                openedAt,
                revision);
    }

    /** The latest decision comes first. */
    public ModerationCase decided(Instant now) {
        return in(CaseState.DECIDED, now.getEpochSecond());
    }

    /** The oldest appeal comes first. */
    public ModerationCase appealed(Instant now) {
        return in(CaseState.APPEALED, -now.getEpochSecond());
    }

    public boolean is(CaseState other) {
        return state == other;
    }

    private ModerationCase in(CaseState next, long nextUrgency) {
        return new ModerationCase(
                id, subject, person, isPersonErased, next, severity, reporters, nextUrgency, openedAt, revision + 1);
    }

    private static long urgency(int severity, int reporters) {
        return severity * (MOST_COUNTED + 1L) + Math.min(reporters, MOST_COUNTED);
    }
}
