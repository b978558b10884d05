package io.fitconnect.training.grouptraining.checkin.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.checkin.ReadCheckInKey;
import io.fitconnect.training.grouptraining.checkin.RecordCheckIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How participants prove to each other that they came. */
@RestController
@RequestMapping(path = "/api/v1/group-trainings/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Group trainings")
class CheckInController {

    private final ReadCheckInKey readKey;
    private final RecordCheckIn recordCheckIn;
    private final GroupTrainingCallers callers;

    CheckInController(ReadCheckInKey readKey, RecordCheckIn recordCheckIn, GroupTrainingCallers callers) {
        this.readKey = readKey;
        this.recordCheckIn = recordCheckIn;
        this.callers = callers;
    }

    @GetMapping("/check-in-key")
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(
            operationId = "readCheckInKey",
            summary = "Reads the key that the athlete's phone signs check-in codes with",
            description =
                    "For those who have a place. The same key each time, so that a phone can keep it for the time without a network.")
    @ApiResponse(responseCode = "200", description = "The key of this athlete and group training")
    ResponseEntity<CheckInKeyView> readKey(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(CheckInKeyView.of(readKey.handle(id, callers.athlete(caller))));
    }

    @PutMapping(path = "/check-ins/{checkInId}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "checkIn",
            summary = "Uploads a code that the athlete's phone read from another participant's",
            description =
                    "Proves that both came. The client makes the id; uploading again has no effect. Accepted for 30 days after the group training.")
    @ApiResponse(
            responseCode = "409",
            description = "The code had expired or is another's, was read at a wrong time, or one of both has no place",
            content = @Content)
    void checkIn(
            @PathVariable UUID id,
            @PathVariable UUID checkInId,
            @Valid @RequestBody CheckInDocument document,
            @Parameter(hidden = true) Caller caller) {
        recordCheckIn.handle(id, callers.athlete(caller), document.code(), document.readAt());
    }
}
