package io.fitconnect.profile.proposal.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.profile.NeedsProfile;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.proposal.ConfirmProposal;
import io.fitconnect.profile.proposal.DeclineProposal;
import io.fitconnect.profile.proposal.ListProposals;
import io.fitconnect.profile.proposal.web.ProposalView.WaitingProposals;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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

/** Estimated thresholds of the athlete who signed in. */
@RestController
@RequestMapping(path = ProposalController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Zones")
@NeedsProfile
class ProposalController {

    static final String PATH = "/api/v1/profiles/me/threshold-proposals";

    private final ListProposals listProposals;
    private final ConfirmProposal confirmProposal;
    private final DeclineProposal declineProposal;

    ProposalController(ListProposals listProposals, ConfirmProposal confirmProposal, DeclineProposal declineProposal) {
        this.listProposals = listProposals;
        this.confirmProposal = confirmProposal;
        this.declineProposal = declineProposal;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(operationId = "listThresholdProposals", summary = "Lists estimated thresholds that wait")
    @ApiResponse(responseCode = "200", description = "What waits for the athlete")
    ResponseEntity<WaitingProposals> list(@Parameter(hidden = true) Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(new WaitingProposals(listProposals.handle(athlete(caller)).stream()
                        .map(ProposalView::of)
                        .toList()));
    }

    @PostMapping("/{id}/confirmation")
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "confirmThresholdProposal",
            summary = "Confirms an estimate",
            description = "It holds from its day on, in a zone set of the models that held then.")
    @ApiResponse(responseCode = "204", description = "Confirmed")
    @ApiResponse(
            responseCode = "409",
            description = "It contradicts other thresholds; correct those first",
            content = @Content)
    void confirm(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        confirmProposal.handle(athlete(caller), id);
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "declineThresholdProposal", summary = "Declines an estimate")
    @ApiResponse(responseCode = "204", description = "Declined")
    void decline(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        declineProposal.handle(athlete(caller), id);
    }

    private static AthleteId athlete(Caller caller) {
        return new AthleteId(caller.requireSubject());
    }
}
