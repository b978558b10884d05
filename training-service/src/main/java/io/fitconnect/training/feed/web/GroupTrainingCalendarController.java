package io.fitconnect.training.feed.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.participation.SeenGroupTraining;
import io.fitconnect.training.grouptraining.participation.ViewGroupTraining;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One group training as a calendar file. */
@RestController
@Tag(name = "Group trainings")
class GroupTrainingCalendarController {

    private final ViewGroupTraining viewGroupTraining;
    private final GroupTrainingCallers callers;

    GroupTrainingCalendarController(ViewGroupTraining viewGroupTraining, GroupTrainingCallers callers) {
        this.viewGroupTraining = viewGroupTraining;
        this.callers = callers;
    }

    @GetMapping(path = "/api/v1/group-trainings/{id}/calendar", produces = CalendarFeedController.CALENDAR)
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(
            operationId = "downloadGroupTrainingCalendar",
            summary = "Reads a group training as a calendar file",
            description = "In iCalendar format (RFC 5545), with its time in UTC.")
    @ApiResponse(responseCode = "200", description = "The calendar file")
    ResponseEntity<String> download(@PathVariable UUID id, @Parameter(hidden = true) Caller caller, Locale language) {
        SeenGroupTraining seen = viewGroupTraining.handle(id, callers.athlete(caller));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"group-training.ics\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .body(CalendarText.of(seen.training(), language));
    }
}
