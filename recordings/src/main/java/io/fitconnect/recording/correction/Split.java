package io.fitconnect.recording.correction;

import io.fitconnect.recording.Recording;
import io.fitconnect.recording.correction.ImpossibleCorrection.Reason;

/**
 * Two crops that leave all of a recording between them. They share the sample at which it is split, so that neither time
 * nor way is lost; within a pause, which belongs to neither, they share none.
 */
public record Split(Crop before, Crop after) {

    /**
     * Splits at the last sample up to a moment.
     *
     * @throws ImpossibleCorrection when one of the parts would be empty
     */
    public static Split at(long millis, Recording recording) {
        Moments moments = Moments.of(recording);
        if (millis < Math.min(0, moments.firstMillis()) || millis > moments.lastMillis() + 1_000L) {
            throw moments.impossible(Reason.OUTSIDE);
        }
        int last = moments.lastAtOrBefore(millis);
        int next = moments.firstAtOrAfter(millis + 1);
        boolean nothingBefore = last < 0 || moments.millis(last) <= moments.firstMillis();
        if (nothingBefore || moments.millis(last) >= moments.lastMillis()) {
            throw moments.impossible(Reason.AT_THE_ENDS);
        }
        int first = moments.areInOneSegment(last, next) ? last : next;
        if (moments.millis(first) >= moments.lastMillis()) {
            throw moments.impossible(Reason.AT_THE_ENDS);
        }
        return new Split(
                new Crop(moments.firstMillis(), moments.millis(last)),
                new Crop(moments.millis(first), moments.lastMillis()));
    }
}
