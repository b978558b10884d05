package io.fitconnect.profile.gear.persistence;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.profile.gear.GearKey;
import io.fitconnect.profile.gear.Threshold;
import io.fitconnect.profile.gear.Wear;
import io.fitconnect.profile.gear.WearSum;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of sums: one set for all lives of an item, one for the current life. */
final class WearRows {

    static final String UPSERT;

    private static final String TOTAL = "total_";
    private static final String CURRENT = "current_";
    private static final List<String> SUMS = List.of(
            "trainings", "days", "distance_centimeters", "seconds", "ascent_centimeters", "first_day", "last_day");

    static {
        List<String> columns = Stream.concat(
                        Stream.of(TOTAL, CURRENT).flatMap(set -> SUMS.stream().map(sum -> set + sum)),
                        Stream.of("life", "noticed"))
                .toList();
        UPSERT = "insert into gear_wear (athlete_id, gear_id, " + String.join(", ", columns)
                + ") values (:athlete_id, :gear_id, "
                + columns.stream().map(column -> ":" + column).collect(Collectors.joining(", "))
                + ") on conflict (athlete_id, gear_id) do update set "
                + columns.stream()
                        .map(column -> column + " = excluded." + column)
                        .collect(Collectors.joining(", "));
    }

    private WearRows() {}

    static Map<String, @Nullable Object> parameters(GearKey item, Wear wear) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("athlete_id", item.athlete().value());
        parameters.put("gear_id", item.gear().value());
        put(parameters, TOTAL, wear.total());
        put(parameters, CURRENT, wear.current());
        parameters.put("life", wear.life());
        parameters.put("noticed", WireName.of(wear.noticed()));
        return parameters;
    }

    static Wear wear(ResultSet row) throws SQLException {
        return new Wear(
                sum(row, TOTAL),
                sum(row, CURRENT),
                row.getInt("life"),
                WireName.find(Threshold.class, row.getString("noticed")).orElseThrow());
    }

    static WearSum sum(ResultSet row, String set) throws SQLException {
        return new WearSum(
                row.getLong(set + "trainings"),
                row.getLong(set + "days"),
                row.getLong(set + "distance_centimeters"),
                row.getLong(set + "seconds"),
                row.getLong(set + "ascent_centimeters"),
                row.getObject(set + "first_day", LocalDate.class),
                row.getObject(set + "last_day", LocalDate.class));
    }

    private static void put(Map<String, @Nullable Object> parameters, String set, WearSum sum) {
        parameters.put(set + "trainings", sum.trainings());
        parameters.put(set + "days", sum.days());
        parameters.put(set + "distance_centimeters", sum.distanceCentimeters());
        parameters.put(set + "seconds", sum.seconds());
        parameters.put(set + "ascent_centimeters", sum.ascentCentimeters());
        parameters.put(set + "first_day", sum.firstDay());
        parameters.put(set + "last_day", sum.lastDay());
    }
}
