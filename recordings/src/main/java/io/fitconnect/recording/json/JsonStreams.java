package io.fitconnect.recording.json;

import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Samples in columns of equal length, null where there is none. */
final class JsonStreams {

    private static final Map<String, StreamKind> KINDS = Map.of(
            "timeSeconds", StreamKind.TIME,
            "latitudeDegrees", StreamKind.LATITUDE,
            "longitudeDegrees", StreamKind.LONGITUDE,
            "distanceMeters", StreamKind.DISTANCE,
            "altitudeMeters", StreamKind.ALTITUDE,
            "speedMetersPerSecond", StreamKind.SPEED,
            "heartRateBpm", StreamKind.HEART_RATE,
            "cadenceRpm", StreamKind.CADENCE,
            "powerWatts", StreamKind.POWER,
            "temperatureCelsius", StreamKind.TEMPERATURE);

    private final ReadingLimits limits;
    private final Map<StreamKind, SampleStream> columns = new EnumMap<>(StreamKind.class);
    private long impossible;

    JsonStreams(ReadingLimits limits) {
        this.limits = limits;
    }

    void read(JsonCursor json) {
        json.beginObject();
        for (String name = json.nextName(true); name != null; name = json.nextName(false)) {
            StreamKind kind = KINDS.get(name);
            if (kind == null || columns.containsKey(kind)) {
                throw new UnreadableRecording(
                        Reason.CORRUPT, "streams." + name + (kind == null ? " is no stream." : " stands there twice."));
            }
            if (!json.isNull()) {
                columns.put(kind, SampleStream.ofFixedPoint(kind, column(kind, json)));
            }
        }
    }

    private int[] column(StreamKind kind, JsonCursor json) {
        json.beginArray();
        int[] values = new int[1_024];
        int size = 0;
        while (json.hasNext(size == 0)) {
            if (size == limits.samples()) {
                throw new UnreadableRecording(
                        Reason.TOO_LARGE,
                        "The file has more samples than are accepted. Split the activity into several files.");
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, Math.min(limits.samples(), size * 2));
            }
            if (json.isNull()) {
                values[size] = SampleStream.MISSING;
            } else {
                values[size] = kind.toFixedPoint(json.number());
                impossible += values[size] == SampleStream.MISSING ? 1 : 0;
            }
            size++;
        }
        return Arrays.copyOf(values, size);
    }

    /** How many values no device can have measured; they are left out. */
    long impossible() {
        return impossible;
    }

    Streams toStreams() {
        List<SampleStream> all = List.copyOf(columns.values());
        if (all.stream().mapToInt(SampleStream::size).distinct().count() > 1) {
            throw new UnreadableRecording(
                    Reason.CORRUPT, "The streams must have the same length: one value, or null, for each moment.");
        }
        SampleStream time = columns.get(StreamKind.TIME);
        if (!all.isEmpty() && all.get(0).size() > 0) {
            requireAscending(time);
        }
        return Streams.of(all);
    }

    private static void requireAscending(@Nullable SampleStream time) {
        if (time == null) {
            throw new UnreadableRecording(Reason.CORRUPT, "streams.timeSeconds is required with other streams.");
        }
        for (int i = 0; i < time.size(); i++) {
            if (!time.has(i) || (i > 0 && time.fixedPoint(i) < time.fixedPoint(i - 1))) {
                throw new UnreadableRecording(
                        Reason.CORRUPT,
                        "streams.timeSeconds must ascend, in seconds since startTime; value " + i + " does not.");
            }
        }
    }
}
