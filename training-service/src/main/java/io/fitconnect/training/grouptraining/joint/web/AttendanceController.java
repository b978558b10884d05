package io.fitconnect.training.grouptraining.joint.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.joint.ConfirmAttendance;
import io.fitconnect.training.grouptraining.joint.WithdrawConfirmation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who came without a recording, by the organisers' word. */
@RestController
@RequestMapping(path = JointController.PATH + "/attendance/{athleteId}", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_activity:write')")
@Tag(name = "Group trainings")
class AttendanceController {

    private final ConfirmAttendance confirm;
    private final WithdrawConfirmation withdraw;
    private final GroupTrainingCallers callers;

    AttendanceController(ConfirmAttendance confirm, WithdrawConfirmation withdraw, GroupTrainingCallers callers) {
        this.confirm = confirm;
        this.withdraw = withdraw;
        this.callers = callers;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "confirmAttendance",
            summary = "Confirms that an athlete came; for organisers",
            description = "One who is going, waiting or invited. A second confirmation has no effect.")
    @ApiResponse(responseCode = "409", description = "It begins in more than an hour", content = @Content)
    void confirm(@PathVariable UUID id, @PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        confirm.handle(id, callers.athlete(caller), new AthleteId(athleteId));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "withdrawAttendance",
            summary = "Takes a confirmation back; for organisers",
            description = "A recording or a check-in goes on proving that the athlete came.")
    void withdraw(@PathVariable UUID id, @PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        withdraw.handle(id, callers.athlete(caller), new AthleteId(athleteId));
    }
}
