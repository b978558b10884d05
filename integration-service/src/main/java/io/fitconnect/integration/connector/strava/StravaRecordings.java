package io.fitconnect.integration.connector.strava;

import io.fitconnect.integration.connector.FetchedRecording;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.Totals;
import io.fitconnect.recording.export.ExportFormat;
import io.fitconnect.recording.xml.SportWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes a recording of a detailed activity and its streams, and a FIT file of it, so that it is imported as any other. The same activity
 * always makes the same bytes. Strava counts strides, as FIT does.
 */
final class StravaRecordings {

    private static final Map<String, StreamKind> KINDS = kinds();
    private static final int LONGEST_OFFSET_SECONDS = 18 * 3_600;

    private StravaRecordings() {}

    /** The keys of the streams that are asked for. */
    static String keys() {
        return "latlng," + String.join(",", KINDS.keySet());
    }

    static FetchedRecording toFile(JsonNode activity, JsonNode streams) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ExportFormat.FIT.write(toRecording(activity, streams), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FetchedRecording(
                file.toByteArray(), "strava-" + activity.path("id").asLong() + ".fit");
    }

    static Recording toRecording(JsonNode activity, JsonNode streams) {
        var sport = SportWords.meaningOf(activity.path("sport_type").asString(""));
        return new Recording(
                Instant.parse(activity.path("start_date").asString()),
                offsetOf(activity.path("utc_offset")),
                sport.sport(),
                sport.subSport(),
                textOf(activity.path("name")),
                textOf(activity.path("device_name")),
                activity.path("trainer").asBoolean(false),
                totalsOf(activity),
                List.of(),
                streamsOf(streams),
                List.of());
    }

    private static Totals totalsOf(JsonNode activity) {
        return Totals.builder()
                .elapsed(durationOf(activity.path("elapsed_time")))
                .moving(durationOf(activity.path("moving_time")))
                .distanceMeters(numberOf(activity.path("distance")))
                .ascentMeters(numberOf(activity.path("total_elevation_gain")))
                .energyKilocalories(positiveOf(activity.path("calories")))
                .heartRateBpm(
                        positiveOf(activity.path("average_heartrate")), positiveOf(activity.path("max_heartrate")))
                .powerWatts(positiveOf(activity.path("average_watts")), positiveOf(activity.path("max_watts")))
                .averageCadenceRpm(numberOf(activity.path("average_cadence")))
                .speedMetersPerSecond(numberOf(activity.path("average_speed")), numberOf(activity.path("max_speed")))
                .build();
    }

    private static Streams streamsOf(JsonNode streams) {
        int size = streams.path("time").path("data").size();
        List<SampleStream> columns = new ArrayList<>();
        KINDS.forEach((key, kind) -> {
            JsonNode values = streams.path(key).path("data");
            if (size > 0 && values.size() == size) {
                columns.add(column(kind, values, -1));
            }
        });
        JsonNode places = streams.path("latlng").path("data");
        if (size > 0 && places.size() == size) {
            columns.add(column(StreamKind.LATITUDE, places, 0));
            columns.add(column(StreamKind.LONGITUDE, places, 1));
        }
        return Streams.of(columns);
    }

    /** @param part of each value, where that is a pair; else negative */
    private static SampleStream column(StreamKind kind, JsonNode values, int part) {
        double[] samples = new double[values.size()];
        Arrays.setAll(samples, i -> {
            JsonNode value = part < 0 ? values.path(i) : values.path(i).path(part);
            return value.isNumber() ? value.doubleValue() : Double.NaN;
        });
        return SampleStream.of(kind, samples);
    }

    private static @Nullable ZoneOffset offsetOf(JsonNode seconds) {
        return seconds.isNumber() && Math.abs(seconds.doubleValue()) <= LONGEST_OFFSET_SECONDS
                ? ZoneOffset.ofTotalSeconds((int) seconds.doubleValue())
                : null;
    }

    private static @Nullable Duration durationOf(JsonNode seconds) {
        return seconds.isNumber() ? Duration.ofSeconds((long) seconds.doubleValue()) : null;
    }

    private static @Nullable Double numberOf(JsonNode value) {
        return value.isNumber() ? Double.valueOf(value.doubleValue()) : null;
    }

    private static @Nullable Integer positiveOf(JsonNode value) {
        return value.isNumber() && value.doubleValue() > 0
                ? Integer.valueOf((int) Math.round(value.doubleValue()))
                : null;
    }

    private static @Nullable String textOf(JsonNode value) {
        return value.isString() ? value.asString() : null;
    }

    private static Map<String, StreamKind> kinds() {
        Map<String, StreamKind> kinds = new LinkedHashMap<>();
        kinds.put("time", StreamKind.TIME);
        kinds.put("distance", StreamKind.DISTANCE);
        kinds.put("altitude", StreamKind.ALTITUDE);
        kinds.put("velocity_smooth", StreamKind.SPEED);
        kinds.put("heartrate", StreamKind.HEART_RATE);
        kinds.put("cadence", StreamKind.CADENCE);
        kinds.put("watts", StreamKind.POWER);
        kinds.put("temp", StreamKind.TEMPERATURE);
        return kinds;
    }
}
