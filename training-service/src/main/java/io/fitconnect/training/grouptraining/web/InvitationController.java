package io.fitconnect.training.grouptraining.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.invitation.AcceptInvitation;
import io.fitconnect.training.grouptraining.invitation.PreviewInvitation;
import io.fitconnect.training.grouptraining.participation.ViewGroupTraining;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An invitation, for who has its link. */
@RestController
@RequestMapping(path = InvitationController.PATH + "/{secret}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Group trainings")
class InvitationController {

    static final String PATH = "/api/v1/group-training-invitations";

    private final PreviewInvitation preview;
    private final InvitationReaders readers;
    private final AcceptInvitation accept;
    private final ViewGroupTraining viewGroupTraining;
    private final GroupTrainingAnswers answers;
    private final GroupTrainingCallers callers;
    private final Clock clock;

    InvitationController(
            PreviewInvitation preview,
            InvitationReaders readers,
            AcceptInvitation accept,
            ViewGroupTraining viewGroupTraining,
            GroupTrainingAnswers answers,
            GroupTrainingCallers callers,
            Clock clock) {
        this.preview = preview;
        this.readers = readers;
        this.accept = accept;
        this.viewGroupTraining = viewGroupTraining;
        this.answers = answers;
        this.callers = callers;
        this.clock = clock;
    }

    @GetMapping
    @SecurityRequirements
    @Operation(
            operationId = "previewInvitation",
            summary = "Reads to what a link invites",
            description = "The link is the key to it; no token is needed.")
    @ApiResponse(responseCode = "200", description = "The group training in short")
    ResponseEntity<InvitationView> preview(
            @PathVariable String secret,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable
                    String authorization) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .body(InvitationView.of(preview.handle(secret, readers.find(authorization))));
    }

    @PutMapping("/participation")
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "acceptInvitation",
            summary = "Joins the group training to which a link invites",
            description = "As by joinGroupTraining, whoever sees the group training otherwise.")
    @ApiResponse(
            responseCode = "200",
            description = "The group training; participation tells whether the athlete has a place or waits",
            headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "409", description = "It is cancelled or has begun", content = @Content)
    ResponseEntity<GroupTrainingView> accept(@PathVariable String secret, @Parameter(hidden = true) Caller caller) {
        AthleteId athlete = callers.athlete(caller);
        return answers.ok(viewGroupTraining.handle(accept.handle(secret, athlete, clock.instant()), athlete), caller);
    }
}
