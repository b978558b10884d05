package io.fitconnect.recording.fit;

import static org.assertj.core.api.Assertions.assertThat;

import com.garmin.fit.Mesg;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.StreamKind;
import java.util.ArrayList;
import java.util.List;

/** The beats of a strap as Garmin's SDK unfolds their times. */
final class SdkBeats {

    private static final int FRACTION = 0;
    private static final int BPM = 6;
    private static final int TIME = 9;

    private final List<String> beats = new ArrayList<>();
    private double strapToWatchSeconds = Double.NaN;

    void add(Mesg message) {
        double watch = SdkMessages.element(message, 253, 0);
        if (!Double.isNaN(watch)) {
            double fraction = SdkMessages.element(message, FRACTION, 0);
            strapToWatchSeconds =
                    watch + (Double.isNaN(fraction) ? 0 : fraction) - SdkMessages.element(message, TIME, 0);
        }
        for (int i = 0; i < SdkMessages.count(message, BPM); i++) {
            long time = FitClock.millis(SdkMessages.element(message, TIME, i) + strapToWatchSeconds);
            double bpm = SdkMessages.element(message, BPM, i);
            if (time != SampleTable.NO_TIME && bpm > 0) {
                beats.add(time + " " + bpm);
            }
        }
    }

    void assertSame(SampleTable read) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < read.size(); row++) {
            rows.add(read.time(row) + " " + read.get(row, StreamKind.HEART_RATE));
        }
        assertThat(rows).isEqualTo(beats);
    }
}
