package io.fitconnect.training.grouptraining.web;

import io.fitconnect.platform.address.SecretAddress;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.invitation.CloseInvitationLink;
import io.fitconnect.training.grouptraining.invitation.OpenInvitationLink;
import io.fitconnect.training.grouptraining.invitation.ViewInvitationLink;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The invitation link of a group training, for its organisers. */
@RestController
@RequestMapping(
        path = GroupTrainingsController.PATH + "/{id}/invitation-link",
        produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_activity:write')")
@Tag(name = "Group trainings")
class InvitationLinkController {

    private final ViewInvitationLink viewLink;
    private final OpenInvitationLink openLink;
    private final CloseInvitationLink closeLink;
    private final GroupTrainingCallers callers;

    InvitationLinkController(
            ViewInvitationLink viewLink,
            OpenInvitationLink openLink,
            CloseInvitationLink closeLink,
            GroupTrainingCallers callers) {
        this.viewLink = viewLink;
        this.openLink = openLink;
        this.closeLink = closeLink;
        this.callers = callers;
    }

    @GetMapping
    @Operation(
            operationId = "viewInvitationLink",
            summary = "Tells whether there is an invitation link",
            description = "Returns no secret: only making a link does, once.")
    ResponseEntity<InvitationLinkView> view(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(InvitationLinkView.of(viewLink.handle(id, callers.athlete(caller))));
    }

    @PostMapping
    @Operation(
            operationId = "openInvitationLink",
            summary = "Makes a new invitation link",
            description =
                    "Who has it sees what the training is, and joins after signing in. The link before it leads nowhere from then on.")
    @ApiResponse(responseCode = "201", description = "The link", headers = @Header(name = "Location"))
    @ApiResponse(
            responseCode = "409",
            description = "It is cancelled, has begun or is hidden by moderators",
            content = @Content)
    ResponseEntity<InvitationAddressView> open(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        SecretAddress address = openLink.handle(id, callers.athlete(caller));
        return ResponseEntity.created(URI.create(GroupTrainingsController.PATH + "/" + id + "/invitation-link"))
                .cacheControl(CacheControl.noStore())
                .body(new InvitationAddressView(address.secret(), InvitationController.PATH + "/" + address.secret()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "closeInvitationLink", summary = "Revokes the invitation link; who joined by it stays")
    void close(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        closeLink.handle(id, callers.athlete(caller));
    }
}
