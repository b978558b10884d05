package io.fitconnect.recording.fit;

import com.garmin.fit.HrMesg;
import com.garmin.fit.Mesg;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.StreamKind;

/**
 * Heart rates that a strap stored itself (under water there is no radio) and handed over afterwards in hr messages. Times of
 * beats count on the strap's clock; a message with both clocks ties it to the watch's.
 */
final class FitHeartRates {

    private static final long NEAR_MILLIS = 5_000;

    private final SampleTable beats;
    private double strapToWatchSeconds = Double.NaN;

    FitHeartRates(int limit) {
        beats = new SampleTable(limit);
    }

    void add(Mesg message) {
        double watch = FitFields.number(message, HrMesg.TimestampFieldNum);
        if (!Double.isNaN(watch)) {
            double fraction = FitFields.number(message, HrMesg.FractionalTimestampFieldNum);
            strapToWatchSeconds = watch
                    + (Double.isNaN(fraction) ? 0 : fraction)
                    - FitFields.number(message, HrMesg.EventTimestampFieldNum);
        }
        for (int i = 0; i < FitFields.count(message, HrMesg.FilteredBpmFieldNum); i++) {
            double strap = FitFields.element(message, HrMesg.EventTimestampFieldNum, i);
            long time = FitClock.millis(strap + strapToWatchSeconds);
            if (time != SampleTable.NO_TIME) {
                beats.addRow(time);
                beats.set(StreamKind.HEART_RATE, FitFields.element(message, HrMesg.FilteredBpmFieldNum, i));
            }
        }
    }

    void addAll(FitHeartRates others) {
        beats.addAll(others.beats);
    }

    /** Gives every sample without a heart rate the one nearest to it in time, not more than 5 s away. */
    void fillInto(SampleTable samples) {
        SampleTable ordered = beats.inOrder();
        int nearest = 0;
        for (int row = 0; row < samples.size() && ordered.size() > 0; row++) {
            nearest = nearest(ordered, nearest, samples.time(row));
            if (Double.isNaN(samples.get(row, StreamKind.HEART_RATE))
                    && Math.abs(ordered.time(nearest) - samples.time(row)) <= NEAR_MILLIS) {
                samples.set(row, StreamKind.HEART_RATE, ordered.get(nearest, StreamKind.HEART_RATE));
            }
        }
    }

    private static int nearest(SampleTable beats, int from, long time) {
        int nearest = from;
        while (nearest + 1 < beats.size()
                && Math.abs(beats.time(nearest + 1) - time) <= Math.abs(beats.time(nearest) - time)) {
            nearest++;
        }
        return nearest;
    }
}
