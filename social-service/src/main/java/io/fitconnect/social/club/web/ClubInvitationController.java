package io.fitconnect.social.club.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.social.club.ViewClub;
import io.fitconnect.social.club.invitation.AcceptClubInvitation;
import io.fitconnect.social.club.invitation.PreviewClubInvitation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An invitation to a club, for who has its link. */
@RestController
@RequestMapping(path = ClubInvitationController.PATH + "/{secret}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Clubs")
class ClubInvitationController {

    static final String PATH = "/api/v1/club-invitations";

    private final PreviewClubInvitation preview;
    private final AcceptClubInvitation accept;
    private final ViewClub viewClub;
    private final ClubAnswers answers;

    ClubInvitationController(
            PreviewClubInvitation preview, AcceptClubInvitation accept, ViewClub viewClub, ClubAnswers answers) {
        this.preview = preview;
        this.accept = accept;
        this.viewClub = viewClub;
        this.answers = answers;
    }

    @GetMapping
    @SecurityRequirements
    @Operation(
            operationId = "previewClubInvitation",
            summary = "Reads to what a link invites",
            description = "The link is the key to it; no token is needed.")
    @ApiResponse(responseCode = "200", description = "The club in short")
    ResponseEntity<ClubInvitationView> preview(@PathVariable String secret) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .body(ClubInvitationView.of(preview.handle(secret)));
    }

    @PutMapping("/membership")
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(
            operationId = "acceptClubInvitation",
            summary = "Joins the club to which a link invites, whatever its admission")
    @ApiResponse(responseCode = "200", description = "The club", headers = @Header(name = "ETag"))
    @ApiResponse(
            responseCode = "409",
            description = "The club is closing, the athlete is banned or in as many clubs as one can be",
            content = @Content)
    @ApiResponse(responseCode = "429", description = "The athlete joined many clubs within a day", content = @Content)
    ResponseEntity<ClubView> accept(@PathVariable String secret, @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        return answers.ok(viewClub.handle(accept.handle(secret, athlete), athlete));
    }
}
