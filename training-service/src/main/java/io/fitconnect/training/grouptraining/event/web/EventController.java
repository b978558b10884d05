package io.fitconnect.training.grouptraining.event.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.event.EndEventMode;
import io.fitconnect.training.grouptraining.event.StartEventMode;
import io.fitconnect.training.grouptraining.event.ViewEvent;
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

/** Event mode of a group training. */
@RestController
@RequestMapping(path = EventController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Group trainings")
class EventController {

    static final String PATH = "/api/v1/group-trainings/{id}/event";

    private final StartEventMode start;
    private final EndEventMode end;
    private final ViewEvent view;
    private final GroupTrainingCallers callers;

    EventController(StartEventMode start, EndEventMode end, ViewEvent view, GroupTrainingCallers callers) {
        this.start = start;
        this.end = end;
        this.view = view;
        this.callers = callers;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(
            operationId = "viewEvent",
            summary = "Reads the waves of an event, and the caller's wave and finish",
            description = "For participants, invited athletes and organisers. Without waves while event mode is off.")
    @ApiResponse(responseCode = "200", description = "The event")
    @ApiResponse(responseCode = "403", description = "The viewer takes no part", content = @Content)
    EventView view(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return view.handle(id, callers.athlete(caller)).map(EventView::of).orElse(EventView.OFF);
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "startEventMode",
            summary = "Switches event mode on, or replaces the waves; for organisers",
            description =
                    "Until the start. Each participant is in the wave that follows from the ids of event and athlete.")
    @ApiResponse(responseCode = "409", description = "It is cancelled or has begun", content = @Content)
    void start(
            @PathVariable UUID id,
            @Valid @RequestBody EventDocument document,
            @Parameter(hidden = true) Caller caller) {
        start.handle(id, callers.athlete(caller), document.toWaves());
    }

    @DeleteMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "endEventMode",
            summary = "Switches event mode off; for organisers",
            description = "Until the start.")
    @ApiResponse(responseCode = "409", description = "It is cancelled or has begun", content = @Content)
    void end(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        end.handle(id, callers.athlete(caller));
    }
}
