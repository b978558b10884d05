package io.fitconnect.training.grouptraining.event.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.WhileHidden;
import io.fitconnect.training.grouptraining.event.TakeFinish;
import io.fitconnect.training.grouptraining.event.WithdrawFinish;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The athlete's own finish. */
@RestController
@RequestMapping(path = EventController.PATH + "/finish", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_activity:write')")
@Tag(name = "Group trainings")
class FinishController {

    private final TakeFinish take;
    private final WithdrawFinish withdraw;
    private final GroupTrainingCallers callers;

    FinishController(TakeFinish take, WithdrawFinish withdraw, GroupTrainingCallers callers) {
        this.take = take;
        this.withdraw = withdraw;
        this.callers = callers;
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "finishEvent",
            summary = "Says when the athlete finished",
            description =
                    "Kept when it is answered, whatever the load; the ranking has it some seconds later. The same again has no further effect, another "
                            + "time corrects the one before. Taken for a week after the planned end, so that a device may hand it in later. For who has a place; 404 for all others.")
    @ApiResponse(responseCode = "200", description = "The finish that is kept")
    @ApiResponse(responseCode = "409", description = "It is cancelled", content = @Content)
    @ApiResponse(
            responseCode = "422",
            description = "Before the start of the athlete's wave, which startsAt tells, in the future, or too late",
            content = @Content)
    FinishView finish(
            @PathVariable UUID id,
            @Valid @RequestBody FinishDocument document,
            @Parameter(hidden = true) Caller caller) {
        return FinishView.of(take.handle(id, callers.athlete(caller), document.finishedAt()));
    }

    @WhileHidden
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "withdrawFinish", summary = "Takes the athlete's finish back")
    @ApiResponse(responseCode = "403", description = "The athlete takes no part", content = @Content)
    void withdraw(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        withdraw.handle(id, callers.athlete(caller));
    }
}
