package io.fitconnect.recording.correction;

import io.fitconnect.recording.Recording;
import io.fitconnect.recording.correction.ImpossibleCorrection.Reason;

/**
 * Leaves the samples between two moments, both included. Totals are measured from what is left, also where the file stated
 * them; energy, which is never measured, by its share of the moving time.
 *
 * @param fromMillis after the start of the recording that it is applied to
 * @param toMillis   later than {@code fromMillis}
 */
public record Crop(long fromMillis, long toMillis) implements Correction {

    /** A whole second, since clients know lengths in seconds. */
    private static final int TOLERANCE_MILLIS = 1_000;

    @Override
    public Recording apply(Recording recording) {
        Moments moments = Moments.of(recording);
        if (fromMillis < Math.min(0, moments.firstMillis())
                || fromMillis >= toMillis
                || toMillis > moments.lastMillis() + TOLERANCE_MILLIS) {
            throw moments.impossible(Reason.OUTSIDE);
        }
        int first = moments.firstAtOrAfter(fromMillis);
        int last = moments.lastAtOrBefore(toMillis);
        if (first >= last || moments.millis(first) >= moments.millis(last)) {
            throw moments.impossible(Reason.NOTHING_LEFT);
        }
        if (moments.millis(first) == moments.firstMillis() && moments.millis(last) == moments.lastMillis()) {
            throw moments.impossible(Reason.NOTHING_CUT);
        }
        return new Piece(recording, first, last + 1).toRecording();
    }
}
