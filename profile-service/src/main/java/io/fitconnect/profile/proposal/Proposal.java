package io.fitconnect.profile.proposal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An estimate that waits for its athlete.
 *
 * @param from     the day from which it would hold
 * @param reason   why, as a word in kebab-case that clients say in their language
 * @param training where it was seen, if it was in one
 */
public record Proposal(
        UUID id,
        ThresholdKind kind,
        double value,
        LocalDate from,
        String reason,
        @Nullable UUID training) {

    /** Says nothing, so that nothing gets into a log. */
    @Override
    public String toString() {
        return "Proposal[not shown]";
    }
}
