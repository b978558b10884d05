package io.fitconnect.training.grouptraining.web;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.Level;
import io.fitconnect.training.grouptraining.discovery.FindNearby;
import io.fitconnect.training.grouptraining.discovery.NearbySearch;
import io.fitconnect.training.grouptraining.participation.OwnPosition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Group trainings near a place. */
@RestController
@RequestMapping(path = GroupTrainingsController.PATH + "/nearby", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_activity:read')")
@Tag(name = "Group trainings")
class NearbyController {

    private final FindNearby findNearby;
    private final GroupTrainingCallers callers;
    private final Clock clock;

    NearbyController(FindNearby findNearby, GroupTrainingCallers callers, Clock clock) {
        this.findNearby = findNearby;
        this.callers = callers;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "findNearbyGroupTrainings",
            summary = "Finds group trainings near a place, in the order of their starts",
            description =
                    "What is shown to the viewer and has not begun. A new or changed one is found some seconds later.")
    Page<GroupTrainingSummary> list(
            @Parameter(
                            description = "WGS 84, degrees",
                            example = "52.52",
                            schema = @Schema(type = "number", format = "double", minimum = "-90", maximum = "90"))
                    @RequestParam
                    double latitude,
            @Parameter(
                            description = "WGS 84, degrees",
                            example = "13.4",
                            schema = @Schema(type = "number", format = "double", minimum = "-180", maximum = "180"))
                    @RequestParam
                    double longitude,
            @Parameter(
                            description = "How far away at most, in metres",
                            schema =
                                    @Schema(
                                            type = "integer",
                                            minimum = "500",
                                            maximum = "50000",
                                            defaultValue = "10000"))
                    @RequestParam(defaultValue = "10000")
                    int radiusMeters,
            @Parameter(description = "Starting after this moment; now when absent", example = "2026-12-01T00:00:00Z")
                    @RequestParam(required = false)
                    @Nullable
                    Instant from,
            @Parameter(
                            description =
                                    "Starting before this moment, at most 31 days after from; 14 days after it when absent")
                    @RequestParam(required = false)
                    @Nullable
                    Instant to,
            @Parameter(description = "Key of a sport of the catalogue; every sport when absent", example = "running")
                    @RequestParam(required = false)
                    @Nullable
                    String sport,
            @Parameter(
                            description = "That level and those for everybody; every level when absent",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"easy", "moderate", "hard", "race"}))
                    @RequestParam(required = false)
                    @Nullable
                    String level,
            @Parameter(
                            description = "Group trainings on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        AthleteId viewer = callers.athlete(caller);
        Instant start = start(from, to);
        NearbySearch search = new NearbySearch(
                place(latitude, longitude),
                radiusMeters,
                start,
                to == null ? start.plus(Duration.ofDays(14)) : to,
                sport == null ? null : sport(sport),
                level == null ? null : level(level));
        Optional<OwnPosition> after = Optional.ofNullable(cursor).map(text -> Cursor.decode(text, OwnPosition.class));
        return findNearby.handle(viewer, search, after, limit).map(GroupTrainingSummary::of);
    }

    /** Now, unless the end is before that. */
    private Instant start(@Nullable Instant from, @Nullable Instant to) {
        if (to != null) {
            NearbySearch.requireMoment("to", to);
        }
        if (from != null) {
            return NearbySearch.requireMoment("from", from);
        }
        Instant now = clock.instant();
        return to != null && to.isBefore(now) ? to : now;
    }

    private static Position place(double latitude, double longitude) {
        try {
            return new Position(latitude, longitude);
        } catch (IllegalArgumentException e) {
            throw InvalidValue.refuse("latitude", "and longitude must be degrees of WGS 84");
        }
    }

    private static Sport sport(String key) {
        return Sports.find(key).orElseThrow(() -> InvalidValue.refuse("sport", "must be a sport of the catalogue"));
    }

    private static Level level(String word) {
        return WireName.find(Level.class, word)
                .orElseThrow(() -> InvalidValue.refuse("level", "must be easy, moderate, hard or race"));
    }
}
