package io.fitconnect.training.grouptraining.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.WhileHidden;
import io.fitconnect.training.grouptraining.participation.JoinGroupTraining;
import io.fitconnect.training.grouptraining.participation.LeaveGroupTraining;
import io.fitconnect.training.grouptraining.participation.ViewGroupTraining;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The athlete's own participation in a group training. */
@RestController
@RequestMapping(
        path = GroupTrainingsController.PATH + "/{id}/participation",
        produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_activity:write')")
@Tag(name = "Group trainings")
class ParticipationController {

    private final JoinGroupTraining join;
    private final LeaveGroupTraining leave;
    private final ViewGroupTraining viewGroupTraining;
    private final GroupTrainingAnswers answers;
    private final GroupTrainingCallers callers;
    private final Clock clock;

    ParticipationController(
            JoinGroupTraining join,
            LeaveGroupTraining leave,
            ViewGroupTraining viewGroupTraining,
            GroupTrainingAnswers answers,
            GroupTrainingCallers callers,
            Clock clock) {
        this.join = join;
        this.leave = leave;
        this.viewGroupTraining = viewGroupTraining;
        this.answers = answers;
        this.callers = callers;
        this.clock = clock;
    }

    @PutMapping
    @Operation(
            operationId = "joinGroupTraining",
            summary = "Joins a group training",
            description =
                    "Takes a place, or the last place in the queue while there is none. Who has joined keeps what they have.")
    @ApiResponse(
            responseCode = "200",
            description = "The group training; participation tells whether the athlete has a place or waits",
            headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "409", description = "It is cancelled or has begun", content = @Content)
    ResponseEntity<GroupTrainingView> join(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        AthleteId athlete = callers.athlete(caller);
        join.handle(id, athlete, clock.instant());
        return answers.ok(viewGroupTraining.handle(id, athlete), caller);
    }

    @WhileHidden
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "leaveGroupTraining",
            summary = "Leaves a group training or declines the invitation",
            description = "The place passes to the first who waits. A co-organiser who leaves organises no longer.")
    void leave(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        leave.handle(id, callers.athlete(caller));
    }
}
