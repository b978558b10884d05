package io.fitconnect.training.diary.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures of all trainings as a table for a spreadsheet (RFC 4180); the whole of them stands in the JSON beside it. */
final class TrainingTable {

    private static final ArchiveTable TABLE = new ArchiveTable(
            "training",
            List.of(
                    "id",
                    "start_time",
                    "utc_offset_seconds",
                    "sport",
                    "sub_sport",
                    "name",
                    "elapsed_seconds",
                    "moving_seconds",
                    "distance_meters",
                    "ascent_meters",
                    "average_heart_rate_bpm",
                    "max_heart_rate_bpm",
                    "average_power_watts",
                    "energy_kilocalories",
                    "perceived_exertion",
                    "indoor",
                    "activity_id",
                    "notes"),
            "athlete_id",
            List.of("id"));

    private static final List<String> COLUMNS = List.of(
            "id",
            "startTime",
            "utcOffsetSeconds",
            "sport",
            "subSport",
            "name",
            "elapsedSeconds",
            "movingSeconds",
            "distanceMeters",
            "ascentMeters",
            "averageHeartRateBpm",
            "maxHeartRateBpm",
            "averagePowerWatts",
            "energyKilocalories",
            "perceivedExertion",
            "indoor",
            "activityId",
            "notes");

    /** A spreadsheet would compute what begins like this. */
    private static final String FORMULA = "=+-@\t\r";

    private TrainingTable() {}

    static void write(ArchiveRows rows, UUID athlete, ArchiveWriter archive) throws IOException {
        archive.lines("trainings.csv", sink -> {
            sink.accept(String.join(",", COLUMNS));
            rows.of(TABLE, athlete).forEach(row -> sink.accept(line((Map<?, ?>) row)));
        });
    }

    private static String line(Map<?, ?> row) {
        return COLUMNS.stream().map(column -> cell(row.get(column))).collect(Collectors.joining(","));
    }

    private static String cell(@Nullable Object value) {
        if (!(value instanceof String text)) {
            return value == null ? "" : value.toString();
        }
        String guarded = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + guarded.replace("\"", "\"\"") + '"';
    }
}
