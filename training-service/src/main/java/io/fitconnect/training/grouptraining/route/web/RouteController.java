package io.fitconnect.training.grouptraining.route.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.route.AttachRoute;
import io.fitconnect.training.grouptraining.route.DetachRoute;
import io.fitconnect.training.grouptraining.route.ViewRoute;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The route of a group training. */
@RestController
@RequestMapping(path = "/api/v1/group-trainings/{id}/route", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Group trainings")
class RouteController {

    private final AttachRoute attach;
    private final DetachRoute detach;
    private final ViewRoute view;
    private final GroupTrainingCallers callers;

    RouteController(AttachRoute attach, DetachRoute detach, ViewRoute view, GroupTrainingCallers callers) {
        this.attach = attach;
        this.detach = detach;
        this.view = view;
        this.callers = callers;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(
            operationId = "viewGroupTrainingRoute",
            summary = "Reads the route",
            description =
                    "For participants, invited athletes and organisers who may see the map of the training that an organiser attached; cut by that "
                            + "organiser's privacy zones. Without such a training the answer is 404.")
    @ApiResponse(responseCode = "200", description = "The route")
    @ApiResponse(responseCode = "403", description = "The viewer takes no part", content = @Content)
    RouteView view(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return RouteView.of(view.handle(id, callers.athlete(caller)));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "attachGroupTrainingRoute",
            summary = "Makes a training of an organiser the route",
            description =
                    "In the place of the one before. It leaves when the training is deleted or made private, and is hidden while it lies in the trash.")
    @ApiResponse(responseCode = "409", description = "The training has no track, or is private", content = @Content)
    void attach(
            @PathVariable UUID id,
            @Valid @RequestBody RouteDocument document,
            @Parameter(hidden = true) Caller caller) {
        attach.handle(id, callers.athlete(caller), document.trainingId());
    }

    @DeleteMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "detachGroupTrainingRoute", summary = "Takes the route out")
    void detach(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        detach.handle(id, callers.athlete(caller));
    }
}
