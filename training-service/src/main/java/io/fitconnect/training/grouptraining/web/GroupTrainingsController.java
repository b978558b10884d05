package io.fitconnect.training.grouptraining.web;

import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import io.fitconnect.training.grouptraining.ScheduleGroupTraining;
import io.fitconnect.training.grouptraining.participation.ListOwnGroupTrainings;
import io.fitconnect.training.grouptraining.participation.OwnList;
import io.fitconnect.training.grouptraining.participation.OwnPosition;
import io.fitconnect.training.grouptraining.participation.SeenGroupTraining;
import io.fitconnect.training.grouptraining.participation.ViewGroupTraining;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The group trainings of the athlete who signed in. */
@RestController
@RequestMapping(path = GroupTrainingsController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Group trainings", description = "Trainings that people do together")
class GroupTrainingsController {

    static final String PATH = "/api/v1/group-trainings";

    private final ListOwnGroupTrainings listOwn;
    private final ScheduleGroupTraining schedule;
    private final ViewGroupTraining viewGroupTraining;
    private final IdempotentAnswers answers;
    private final GroupTrainingAnswers rendering;
    private final GroupTrainingCallers callers;

    GroupTrainingsController(
            ListOwnGroupTrainings listOwn,
            ScheduleGroupTraining schedule,
            ViewGroupTraining viewGroupTraining,
            IdempotentAnswers answers,
            GroupTrainingAnswers rendering,
            GroupTrainingCallers callers) {
        this.listOwn = listOwn;
        this.schedule = schedule;
        this.viewGroupTraining = viewGroupTraining;
        this.answers = answers;
        this.rendering = rendering;
        this.callers = callers;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(operationId = "listOwnGroupTrainings", summary = "Lists the athlete's own group trainings")
    Page<GroupTrainingSummary> list(
            @Parameter(
                            description =
                                    "upcoming: invited, going or waiting, not ended, the next first; past: the athlete had a place, the last first; "
                                            + "organised: by the athlete, not ended, the next first",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"upcoming", "past", "organised"},
                                            defaultValue = "upcoming"))
                    @RequestParam(defaultValue = "upcoming")
                    String list,
            @Parameter(
                            description = "Group trainings on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        AthleteId athlete = callers.athlete(caller);
        OwnList which = OwnList.find(list)
                .orElseThrow(() -> InvalidValue.refuse("list", "must be upcoming, past or organised"));
        Optional<OwnPosition> after = Optional.ofNullable(cursor).map(text -> Cursor.decode(text, OwnPosition.class));
        return listOwn.handle(athlete, which, after, limit).map(GroupTrainingSummary::of);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "scheduleGroupTraining",
            summary = "Schedules a group training",
            description = "The organiser takes part, and takes one of the places.")
    @ApiResponse(
            responseCode = "201",
            description = "Scheduled; Location is its address, ETag its version",
            content = @Content(schema = @Schema(implementation = GroupTrainingView.class)),
            headers = {@Header(name = "Location"), @Header(name = "ETag")})
    @ApiResponse(
            responseCode = "409",
            description = "The athlete has as many ahead as one can have",
            content = @Content)
    ResponseEntity<JsonNode> schedule(
            @Valid @RequestBody GroupTrainingDocument document,
            @Parameter(
                            description =
                                    "A repeated request of this client with the same key has no second effect and gets the first answer")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller) {
        AthleteId athlete = callers.athlete(caller);
        GroupTrainingDetails details = document.toDetails();
        return answers.answer(
                idempotencyKey, caller, "POST " + PATH, document, () -> schedule(athlete, details, caller));
    }

    private ResponseEntity<GroupTrainingView> schedule(AthleteId athlete, GroupTrainingDetails details, Caller caller) {
        SeenGroupTraining seen = viewGroupTraining.handle(schedule.handle(athlete, details), athlete);
        GroupTrainingView view = rendering.view(seen, caller);
        return rendering
                .render(HttpStatus.CREATED, seen, view)
                .location(URI.create(PATH + "/" + seen.training().id()))
                .body(view);
    }
}
