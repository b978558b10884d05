package io.fitconnect.training.grouptraining.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.participation.AppointCoOrganiser;
import io.fitconnect.training.grouptraining.participation.DismissCoOrganiser;
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

/** Who organises a group training beside its organiser. */
@RestController
@RequestMapping(
        path = GroupTrainingsController.PATH + "/{id}/co-organisers/{athleteId}",
        produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_activity:write')")
@Tag(name = "Group trainings")
class CoOrganiserController {

    private final AppointCoOrganiser appoint;
    private final DismissCoOrganiser dismiss;
    private final GroupTrainingCallers callers;

    CoOrganiserController(AppointCoOrganiser appoint, DismissCoOrganiser dismiss, GroupTrainingCallers callers) {
        this.appoint = appoint;
        this.dismiss = dismiss;
        this.callers = callers;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "appointCoOrganiser",
            summary = "Appoints a participant or an invited athlete to organise too; for the organiser",
            description =
                    "A co-organiser changes, announces, invites and removes; only the organiser cancels and appoints.")
    @ApiResponse(responseCode = "409", description = "It has as many co-organisers as it can", content = @Content)
    void appoint(@PathVariable UUID id, @PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        appoint.handle(id, callers.athlete(caller), new AthleteId(athleteId));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "dismissCoOrganiser",
            summary = "Takes the right to organise from a co-organiser, or gives up one's own")
    void dismiss(@PathVariable UUID id, @PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        dismiss.handle(id, callers.athlete(caller), new AthleteId(athleteId));
    }
}
