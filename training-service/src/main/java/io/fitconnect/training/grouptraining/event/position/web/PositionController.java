package io.fitconnect.training.grouptraining.event.position.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.ShownNames;
import io.fitconnect.training.grouptraining.event.position.Area;
import io.fitconnect.training.grouptraining.event.position.LivePosition;
import io.fitconnect.training.grouptraining.event.position.TakeLivePositions;
import io.fitconnect.training.grouptraining.event.position.ViewLivePositions;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where athletes are during an event. */
@RestController
@RequestMapping(path = "/api/v1/group-trainings/{id}/event/positions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Group trainings")
class PositionController {

    private final TakeLivePositions take;
    private final ViewLivePositions view;
    private final GroupTrainingCallers callers;
    private final ShownNames names;

    PositionController(TakeLivePositions take, ViewLivePositions view, GroupTrainingCallers callers, ShownNames names) {
        this.take = take;
        this.view = view;
        this.callers = callers;
        this.names = names;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "addLivePositions",
            summary = "Says where the athlete was",
            description =
                    "The last point counts, and is not kept near a privacy zone of the athlete. Points before the start or ahead of the clock count for nothing. "
                            + "Send a batch every half minute.")
    @ApiResponse(responseCode = "403", description = "The athlete takes no part", content = @Content)
    @ApiResponse(responseCode = "409", description = "The athlete does not share the position", content = @Content)
    void add(
            @PathVariable UUID id,
            @Valid @RequestBody PositionsDocument document,
            @Parameter(hidden = true) Caller caller) {
        take.handle(id, callers.athlete(caller), document.toPoints());
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(
            operationId = "viewLivePositions",
            summary = "Reads where those are who share that",
            description =
                    "For participants, invited athletes and organisers: the 500 most recent within the area, of the last quarter of an hour, as they were "
                            + "five seconds ago at most.")
    @ApiResponse(responseCode = "200", description = "The positions")
    @ApiResponse(responseCode = "403", description = "The viewer takes no part", content = @Content)
    PositionsView view(
            @PathVariable UUID id,
            @Parameter(description = "Degrees; with the three others the area of a map")
                    @RequestParam(defaultValue = "-90")
                    double south,
            @Parameter(description = "Degrees; greater than east across the date line")
                    @RequestParam(defaultValue = "-180")
                    double west,
            @Parameter(description = "Degrees") @RequestParam(defaultValue = "90") double north,
            @Parameter(description = "Degrees") @RequestParam(defaultValue = "180") double east,
            @Parameter(hidden = true) Caller caller) {
        ViewLivePositions.SeenPositions seen =
                view.handle(id, callers.athlete(caller), new Area(south, west, north, east));
        return PositionsView.of(
                seen, names.list(seen.list().stream().map(LivePosition::athlete).toList(), caller));
    }
}
