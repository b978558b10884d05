package io.fitconnect.social.club.web;

import io.fitconnect.platform.address.SecretAddress;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.social.club.invitation.CloseClubLink;
import io.fitconnect.social.club.invitation.OpenClubLink;
import io.fitconnect.social.club.invitation.ViewClubLink;
import io.fitconnect.social.suspension.WhileSuspended;
import io.fitconnect.social.suspension.WhileSuspended.Access;
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

/** The invitation link of a club, for those who lead it. */
@RestController
@RequestMapping(path = ClubsController.PATH + "/{id}/invitation-link", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_social:write')")
@Tag(name = "Clubs")
class ClubLinkController {

    private static final String LOWER_ROLE = "The viewer does not lead the club";

    private final ViewClubLink viewLink;
    private final OpenClubLink openLink;
    private final CloseClubLink closeLink;

    ClubLinkController(ViewClubLink viewLink, OpenClubLink openLink, CloseClubLink closeLink) {
        this.viewLink = viewLink;
        this.openLink = openLink;
        this.closeLink = closeLink;
    }

    @GetMapping
    @Operation(
            operationId = "viewClubLink",
            summary = "Tells whether there is an invitation link; for moderators",
            description = "Returns no secret: only making a link does, once.")
    @ApiResponse(responseCode = "200", description = "Whether there is one")
    @ApiResponse(responseCode = "403", description = LOWER_ROLE, content = @Content)
    ResponseEntity<ClubLinkView> view(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(ClubLinkView.of(viewLink.handle(id, caller.requireSubject())));
    }

    @PostMapping
    @Operation(
            operationId = "openClubLink",
            summary = "Makes a new invitation link; for moderators",
            description =
                    "Who has it sees what the club is, and joins after signing in. The link before it leads nowhere from then on.")
    @ApiResponse(responseCode = "201", description = "The link", headers = @Header(name = "Location"))
    @ApiResponse(responseCode = "403", description = LOWER_ROLE, content = @Content)
    @ApiResponse(responseCode = "409", description = "The club is closing", content = @Content)
    ResponseEntity<ClubAddressView> open(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        SecretAddress address = openLink.handle(id, caller.requireSubject());
        return ResponseEntity.created(URI.create(ClubsController.PATH + "/" + id + "/invitation-link"))
                .cacheControl(CacheControl.noStore())
                .body(new ClubAddressView(address.secret(), ClubInvitationController.PATH + "/" + address.secret()));
    }

    @DeleteMapping
    @WhileSuspended(Access.CLOSED)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "closeClubLink",
            summary = "Revokes the invitation link; for moderators",
            description = "Who joined by it stays.")
    @ApiResponse(responseCode = "403", description = LOWER_ROLE, content = @Content)
    void close(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        closeLink.handle(id, caller.requireSubject());
    }
}
