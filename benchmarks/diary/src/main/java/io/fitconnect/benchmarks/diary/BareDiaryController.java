package io.fitconnect.benchmarks.diary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The newest trainings of an athlete, and one training with laps and track. */
@RestController
class BareDiaryController {

    private static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BareDiaryController(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @GetMapping("/bare/{athlete}/trainings")
    Listing list(@PathVariable UUID athlete) {
        var read = jdbc.sql("select " + BareTraining.COLUMNS
                        + " from training where athlete_id = :athlete and trashed_at is null"
                        + " order by start_time desc, id desc limit " + (PAGE + 1))
                .param("athlete", athlete)
                .query((row, number) -> BareTraining.read(row))
                .list();
        var shown = read.subList(0, Math.min(PAGE, read.size()));
        return new Listing(shown, read.size() > PAGE ? cursor(shown.get(PAGE - 1)) : null);
    }

    @GetMapping("/bare/{athlete}/trainings/{training}")
    Whole view(@PathVariable UUID athlete, @PathVariable UUID training) {
        var summary = jdbc.sql("select " + BareTraining.COLUMNS
                        + " from training where athlete_id = :athlete and id = :training and trashed_at is null")
                .param("athlete", athlete)
                .param("training", training)
                .query((row, number) -> BareTraining.read(row))
                .single();
        return jdbc.sql("select laps, encoded_track, streams from training_recording"
                        + " where athlete_id = :athlete and training_id = :training")
                .param("athlete", athlete)
                .param("training", training)
                .query((row, number) -> whole(summary, row))
                .single();
    }

    private Whole whole(BareTraining summary, ResultSet row) throws SQLException {
        var self = "/api/v1/trainings/" + summary.id();
        var streams = json.readValue(row.getString("streams"), String[].class);
        return new Whole(
                summary,
                List.of(json.readValue(row.getString("laps"), Lap[].class)),
                new Track(row.getString("encoded_track")),
                new Links(self, streams.length == 0 ? null : self + "/streams"));
    }

    private String cursor(BareTraining last) {
        var position = json.writeValueAsString(new Position(last.startTime(), last.id()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    private record Position(Instant startTime, UUID trainingId) {}

    /** A page. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(List<BareTraining> items, @Nullable String nextCursor) {}

    /** One training. */
    record Whole(@JsonUnwrapped BareTraining summary, List<Lap> laps, Track track, Links links) {}

    /** One lap. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Lap(
            int index,
            Instant startTime,
            double elapsedSeconds,
            @Nullable Double movingSeconds,
            @Nullable Double distanceMeters,
            @Nullable Double ascentMeters,
            @Nullable Integer averageHeartRateBpm,
            @Nullable Integer maxHeartRateBpm,
            @Nullable Integer averagePowerWatts) {}

    /** The way. */
    record Track(String encodedPolyline) {}

    /** Where more is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Links(String self, @Nullable String streams) {}
}
