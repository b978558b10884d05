package io.fitconnect.gamification.flag;

import io.fitconnect.gamification.fairness.Finding;
import io.fitconnect.platform.text.TextRule;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against one recording of an athlete.
 *
 * @param other the recording that it is a copy of; its athlete is never told to this one
 * @param holds whether it is found at present; false of an upheld one alone
 * @param note  the moderator's words to the athlete
 */
public record Flag(
        UUID athlete,
        UUID id,
        UUID activity,
        Finding finding,
        @Nullable UUID other,
        FlagState state,
        boolean holds,
        Instant foundAt,
        @Nullable String appeal,
        @Nullable Instant appealedAt,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String note) {

    public static final int MAX_LENGTH = 2_000;

    /** What an athlete or a moderator writes. */
    public static final TextRule TEXT = TextRule.note(MAX_LENGTH);

    static Flag found(UUID athlete, UUID id, UUID activity, Finding finding, @Nullable UUID other, Instant now) {
        return new Flag(
                athlete, id, activity, finding, other, FlagState.STANDING, true, now, null, null, null, null, null);
    }

    /** Whether the training counts nowhere because of it. */
    public boolean suspends() {
        return holds && state.suspends();
    }

    boolean isDecided() {
        return state == FlagState.UPHELD || state == FlagState.LIFTED;
    }

    Flag measured(Finding now, @Nullable UUID copied) {
        return new Flag(
                athlete,
                id,
                activity,
                now,
                copied,
                state,
                holds,
                foundAt,
                appeal,
                appealedAt,
                decidedBy,
                decidedAt,
                note);
    }

    Flag holding(boolean now) {
        return new Flag(
                athlete,
                id,
                activity,
                finding,
                other,
                state,
                now,
                foundAt,
                appeal,
                appealedAt,
                decidedBy,
                decidedAt,
                note);
    }

    /** Refuses with 409 an appeal against what was decided, and a second one. */
    Flag appealed(String text, Instant now) {
        if (state == FlagState.APPEALED && text.equals(appeal)) {
            return this;
        }
        if (state != FlagState.STANDING) {
            throw FlagProblems.notAppealable();
        }
        return new Flag(
                athlete, id, activity, finding, other, FlagState.APPEALED, true, foundAt, text, now, null, null, null);
    }

    /** Refuses with 409 to decide where no appeal is open, and to decide about oneself. */
    Flag decided(boolean lifted, UUID moderator, String words, Instant now) {
        if (state != FlagState.APPEALED) {
            throw FlagProblems.noOpenAppeal();
        }
        if (moderator.equals(athlete)) {
            throw FlagProblems.ownAppeal();
        }
        FlagState outcome = lifted ? FlagState.LIFTED : FlagState.UPHELD;
        return new Flag(
                athlete,
                id,
                activity,
                finding,
                other,
                outcome,
                true,
                foundAt,
                appeal,
                appealedAt,
                moderator,
                now,
                words);
    }
}
