package io.fitconnect.recording.export;

import io.fitconnect.recording.Recording;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import java.time.Instant;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The samples of a recording row by row. */
final class SampleRows {

    private final @Nullable Instant start;
    private final Streams streams;
    private final BitSet segmentStarts = new BitSet();

    SampleRows(Recording recording) {
        this.start = recording.start();
        this.streams = recording.streams();
        streams.segments().forEach(segment -> segmentStarts.set(segment.from()));
    }

    int size() {
        return streams.size();
    }

    @Nullable
    SampleStream find(StreamKind kind) {
        return streams.find(kind).orElse(null);
    }

    /** The moment of a row, null when unknown. */
    @Nullable
    Instant time(int row) {
        SampleStream time = find(StreamKind.TIME);
        return start == null || time == null || !time.has(row) ? null : start.plusMillis(time.fixedPoint(row));
    }

    boolean isLocated(int row) {
        SampleStream latitude = find(StreamKind.LATITUDE);
        SampleStream longitude = find(StreamKind.LONGITUDE);
        return latitude != null && longitude != null && latitude.has(row) && longitude.has(row);
    }

    /** Whether a row is the first one after a pause. */
    boolean isAfterPause(int row) {
        return row > 0 && segmentStarts.get(row);
    }
}
