package io.fitconnect.recording.fit;

import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.StreamKind;

/**
 * Heart rates that a strap stored itself (under water there is no radio) and handed over afterwards in hr messages. Times of
 * beats count on the strap's clock; a message with both clocks ties it to the watch's.
 */
final class FitHeartRates {

    private static final long NEAR_MILLIS = 5_000;
    private static final int UNITS_PER_SECOND = 1024;
    private static final int ROLLOVER = 0xFFF;

    private final SampleTable beats;
    private double strapToWatchSeconds = Double.NaN;
    private long strapUnits;

    FitHeartRates(int limit) {
        beats = new SampleTable(limit);
    }

    void add(FitMessage message) {
        double watch = message.timestamp();
        if (!Double.isNaN(watch)) {
            double fraction = message.number(FitField.HEART_RATE_FRACTION, FitField.HEART_RATE_FRACTION_256);
            strapToWatchSeconds =
                    watch + (Double.isNaN(fraction) ? 0 : fraction) - message.number(FitField.HEART_RATE_TIME);
        }
        int whole = message.count(FitField.HEART_RATE_TIME);
        int beat = 0;
        for (; beat < whole; beat++) {
            add(message, beat, wholeTime(message, beat));
        }
        for (int packed = 0; packed < packedTimes(message); packed++) {
            add(message, beat++, packedTime(message, packed));
        }
    }

    private void add(FitMessage message, int beat, double strapSeconds) {
        long time = FitClock.millis(strapSeconds + strapToWatchSeconds);
        double bpm = message.element(FitField.HEART_RATE_BPM, beat);
        if (time != SampleTable.NO_TIME && bpm > 0) {
            beats.addRow(time);
            beats.set(StreamKind.HEART_RATE, bpm);
        }
    }

    private double wholeTime(FitMessage message, int index) {
        double seconds = message.element(FitField.HEART_RATE_TIME, index);
        if (!Double.isNaN(seconds)) {
            strapUnits = Math.round(seconds * UNITS_PER_SECOND);
        }
        return seconds;
    }

    private static int packedTimes(FitMessage message) {
        FitDefinition definition = message.definition();
        return definition.has(FitField.HEART_RATE_TIME_12) ? definition.size(FitField.HEART_RATE_TIME_12) * 8 / 12 : 0;
    }

    /** The next time of 12 bits, of which the larger bits are those of the time before. */
    private double packedTime(FitMessage message, int index) {
        int at = message.start() + message.definition().offset(FitField.HEART_RATE_TIME_12) + index * 12 / 8;
        int bits = (message.content()[at] & 0xFF) | (message.content()[at + 1] & 0xFF) << 8;
        int units = index % 2 == 0 ? bits & ROLLOVER : bits >> 4;
        strapUnits += (units - strapUnits) & ROLLOVER;
        return (double) strapUnits / UNITS_PER_SECOND;
    }

    void addAll(FitHeartRates others) {
        beats.addAll(others.beats);
    }

    SampleTable beats() {
        return beats;
    }

    /** The earliest time, {@link Long#MAX_VALUE} when there is none. */
    long firstTime() {
        return FitSamples.first(beats);
    }

    /** The latest time, {@link SampleTable#NO_TIME} when there is none. */
    long lastTime() {
        return FitSamples.last(beats);
    }

    /**
     * Gives every sample the stored heart rate that is nearest to it in time, not more than 5 s away. The strap wins over
     * what the watch measured at the wrist.
     */
    void putInto(SampleTable samples) {
        SampleTable ordered = beats.isInOrder() ? beats : beats.inOrder();
        int nearest = 0;
        for (int row = 0; row < samples.size() && ordered.size() > 0; row++) {
            nearest = nearest(ordered, nearest, samples.time(row));
            if (Math.abs(ordered.time(nearest) - samples.time(row)) <= NEAR_MILLIS) {
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
