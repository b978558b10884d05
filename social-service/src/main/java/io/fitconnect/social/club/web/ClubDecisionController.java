package io.fitconnect.social.club.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.social.club.membership.BanMember;
import io.fitconnect.social.club.membership.DecideRequest;
import io.fitconnect.social.club.membership.InviteToClub;
import io.fitconnect.social.club.membership.PardonMember;
import io.fitconnect.social.suspension.WhileSuspended;
import io.fitconnect.social.suspension.WhileSuspended.Access;
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

/** What moderators decide on who comes into a club. */
@RestController
@RequestMapping(path = ClubsController.PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_social:write')")
@Tag(name = "Clubs")
class ClubDecisionController {

    private static final String LOWER_ROLE = "The viewer does not lead the club";

    private final InviteToClub invite;
    private final DecideRequest decide;
    private final BanMember ban;
    private final PardonMember pardon;

    ClubDecisionController(InviteToClub invite, DecideRequest decide, BanMember ban, PardonMember pardon) {
        this.invite = invite;
        this.decide = decide;
        this.ban = ban;
        this.pardon = pardon;
    }

    @PutMapping("/invitations/{athleteId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "inviteToClub",
            summary = "Invites an athlete; for moderators",
            description =
                    "A friend, a follower or a member of a club that the viewer is in; for anybody else the answer is 404, and the invitation "
                            + "link is the way. Who has requested is admitted.")
    @ApiResponse(responseCode = "403", description = LOWER_ROLE, content = @Content)
    @ApiResponse(
            responseCode = "409",
            description = "The club is closing, the athlete is banned, or there are too many open invitations",
            content = @Content)
    @ApiResponse(responseCode = "429", description = "The viewer invited many within a day", content = @Content)
    void invite(@PathVariable UUID id, @PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        invite.handle(id, caller.requireSubject(), athleteId);
    }

    @PutMapping("/requests/{athleteId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "admitToClub", summary = "Grants a request to join; for moderators")
    @ApiResponse(responseCode = "403", description = LOWER_ROLE, content = @Content)
    @ApiResponse(
            responseCode = "409",
            description = "The club is closing, or the athlete is in as many clubs as one can be",
            content = @Content)
    void admit(@PathVariable UUID id, @PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        decide.handle(id, caller.requireSubject(), athleteId, true);
    }

    @DeleteMapping("/requests/{athleteId}")
    @WhileSuspended(Access.CLOSED)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "declineForClub",
            summary = "Refuses a request to join; for moderators",
            description = "The athlete is told, and can request again a week later.")
    @ApiResponse(responseCode = "403", description = LOWER_ROLE, content = @Content)
    void decline(@PathVariable UUID id, @PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        decide.handle(id, caller.requireSubject(), athleteId, false);
    }

    @PutMapping("/bans/{athleteId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "banFromClub",
            summary = "Bans an athlete of a lower role; for moderators",
            description =
                    "One who is or was a member, was invited or requested. A member is removed; nobody who is banned can join.")
    @ApiResponse(responseCode = "403", description = "The viewer's role is not above the athlete's", content = @Content)
    void ban(@PathVariable UUID id, @PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        ban.handle(id, caller.requireSubject(), athleteId);
    }

    @DeleteMapping("/bans/{athleteId}")
    @WhileSuspended(Access.CLOSED)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "pardonInClub", summary = "Lifts a ban; for moderators")
    @ApiResponse(responseCode = "403", description = LOWER_ROLE, content = @Content)
    void pardon(@PathVariable UUID id, @PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        pardon.handle(id, caller.requireSubject(), athleteId);
    }
}
