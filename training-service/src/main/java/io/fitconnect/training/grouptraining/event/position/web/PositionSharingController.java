package io.fitconnect.training.grouptraining.event.position.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.WhileHidden;
import io.fitconnect.training.grouptraining.event.position.ShareLivePosition;
import io.fitconnect.training.grouptraining.event.position.StopSharingLivePosition;
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

/** Whether others see where the athlete is. */
@RestController
@RequestMapping(
        path = "/api/v1/group-trainings/{id}/event/position-sharing",
        produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_activity:write')")
@Tag(name = "Group trainings")
class PositionSharingController {

    private final ShareLivePosition share;
    private final StopSharingLivePosition stop;
    private final GroupTrainingCallers callers;

    PositionSharingController(ShareLivePosition share, StopSharingLivePosition stop, GroupTrainingCallers callers) {
        this.share = share;
        this.stop = stop;
        this.callers = callers;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "shareLivePosition",
            summary = "Shows participants of the event where the athlete is",
            description = "Off until the athlete switches it on, at each event. For athletes known to be 18 or older.")
    @ApiResponse(
            responseCode = "403",
            description = "The athlete takes no part, is under 18 or of unknown age",
            content = @Content)
    void share(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        share.handle(id, callers.athlete(caller));
    }

    @WhileHidden
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "stopSharingLivePosition",
            summary = "Shows nobody where the athlete is",
            description = "The last position is deleted; others may see it for five seconds more.")
    void stop(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        stop.handle(id, callers.athlete(caller));
    }
}
