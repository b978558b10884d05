package io.fitconnect.gamification.challenge.web;

import io.fitconnect.gamification.challenge.DeclineInvitation;
import io.fitconnect.gamification.challenge.InviteToChallenge;
import io.fitconnect.gamification.challenge.ListInvitations;
import io.fitconnect.gamification.challenge.WithdrawInvitation;
import io.fitconnect.platform.security.Caller;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Invitations to challenges, for who made them and for who is invited. */
@RestController
@RequestMapping(path = ChallengeController.PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Challenges")
class InvitationController {

    private final InviteToChallenge invite;
    private final WithdrawInvitation withdraw;
    private final DeclineInvitation decline;
    private final ListInvitations listInvitations;

    InvitationController(
            InviteToChallenge invite,
            WithdrawInvitation withdraw,
            DeclineInvitation decline,
            ListInvitations listInvitations) {
        this.invite = invite;
        this.withdraw = withdraw;
        this.decline = decline;
        this.listInvitations = listInvitations;
    }

    @GetMapping("/invitations")
    @PreAuthorize("hasAuthority('SCOPE_gamification:read')")
    @Operation(
            operationId = "listChallengeInvitations",
            summary = "Lists who is invited to a challenge of one's own, and does not take part yet")
    @ApiResponse(responseCode = "200", description = "All invitations, a hundred at most")
    InvitationsView list(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return InvitationsView.of(listInvitations.handle(id, caller.requireSubject()));
    }

    @PutMapping("/invitations/{athleteId}")
    @PreAuthorize("hasAuthority('SCOPE_gamification:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "inviteToChallenge",
            summary = "Invites a friend to a challenge by invitation of one's own",
            description = "Who takes part, is invited or declined hears nothing of it.")
    @ApiResponse(responseCode = "204", description = "The friend is invited, takes part or declined")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such challenge of the athlete, or no such friend",
            content = @Content)
    @ApiResponse(
            responseCode = "409",
            description = "The challenge is not by invitation, is over, or has a hundred invitations",
            content = @Content)
    @ApiResponse(responseCode = "429", description = "The athlete invited many today", content = @Content)
    void invite(@PathVariable UUID id, @PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        invite.handle(id, caller.requireSubject(), athleteId);
    }

    @DeleteMapping("/invitations/{athleteId}")
    @PreAuthorize("hasAuthority('SCOPE_gamification:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "withdrawChallengeInvitation", summary = "Takes an invitation back that is open")
    @ApiResponse(responseCode = "204", description = "It is not open")
    void withdraw(@PathVariable UUID id, @PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        withdraw.handle(id, caller.requireSubject(), athleteId);
    }

    @DeleteMapping("/invitation")
    @PreAuthorize("hasAuthority('SCOPE_gamification:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "declineChallengeInvitation",
            summary = "Declines an invitation",
            description = "To accept it is to take part.")
    @ApiResponse(responseCode = "204", description = "The athlete is not invited")
    void decline(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        decline.handle(id, caller.requireSubject());
    }
}
