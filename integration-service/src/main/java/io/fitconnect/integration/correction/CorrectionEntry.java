package io.fitconnect.integration.correction;

import io.fitconnect.recording.correction.Correction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One correction of an activity.
 *
 * @param number         from 1 within the activity, in the order in which they were made
 * @param what           what it does to the recording that the ones before it leave
 * @param secondActivity made by a split from the rest of the recording
 * @param inherited      made before the activity was split off another, whose entry it is
 * @param madeBy         the athlete's client
 */
public record CorrectionEntry(
        int number,
        CorrectionKind kind,
        Correction what,
        @Nullable UUID secondActivity,
        boolean inherited,
        String madeBy,
        Instant madeAt,
        @Nullable Instant undoneAt) {

    /** The corrections in effect, in their order. */
    public static List<Correction> inEffect(List<CorrectionEntry> entries) {
        return entries.stream()
                .filter(CorrectionEntry::isInEffect)
                .map(CorrectionEntry::what)
                .toList();
    }

    /** The one that is undone next. */
    static Optional<CorrectionEntry> lastOf(List<CorrectionEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.isInEffect() && !entry.inherited())
                .reduce((earlier, later) -> later);
    }

    CorrectionEntry inheritedAs(int otherNumber) {
        return new CorrectionEntry(otherNumber, kind, what, null, true, madeBy, madeAt, null);
    }

    boolean isInEffect() {
        return undoneAt == null;
    }
}
