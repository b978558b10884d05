package io.fitconnect.promo.campaign.web;

import io.fitconnect.platform.security.BackOffice;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.promo.campaign.MoveCampaign;
import io.fitconnect.promo.campaign.MoveCampaign.Step;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way of a campaign between its editors. */
@RestController
@RequestMapping(path = CampaignController.PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@BackOffice(BackOffice.EDITOR)
@Tag(name = "Campaigns")
class CampaignStateController {

    private final MoveCampaign moveCampaign;

    CampaignStateController(MoveCampaign moveCampaign) {
        this.moveCampaign = moveCampaign;
    }

    @PutMapping("/submission")
    @Operation(
            operationId = "submitCampaign",
            summary = "Asks for the approval of a second person",
            description = "From then on what it shows is fixed.")
    @ApiResponse(responseCode = "200", description = "The campaign", headers = @Header(name = "ETag"))
    @ApiResponse(
            responseCode = "409",
            description = "The campaign is no draft, or its segment is smaller than the anonymity floor",
            content = @Content)
    ResponseEntity<CampaignView> submit(
            @PathVariable UUID id,
            @Parameter(description = "The ETag of the version that you have read")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        return move(id, ifMatch, Step.SUBMIT, caller);
    }

    @DeleteMapping("/submission")
    @Operation(operationId = "sendCampaignBack", summary = "Makes a submitted campaign a draft again")
    @ApiResponse(responseCode = "200", description = "The campaign", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "409", description = "The campaign does not wait for approval", content = @Content)
    ResponseEntity<CampaignView> sendBack(
            @PathVariable UUID id,
            @Parameter(description = "The ETag of the version that you have read")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        return move(id, ifMatch, Step.SEND_BACK, caller);
    }

    @PutMapping("/approval")
    @Operation(
            operationId = "approveCampaign",
            summary = "Approves a campaign, which then runs within its schedule",
            description = "By an editor who never edited it.")
    @ApiResponse(responseCode = "200", description = "The campaign", headers = @Header(name = "ETag"))
    @ApiResponse(
            responseCode = "409",
            description =
                    "The campaign does not wait for approval, the caller edited it, its segment is smaller than the"
                            + " anonymity floor, or as many campaigns run as may",
            content = @Content)
    ResponseEntity<CampaignView> approve(
            @PathVariable UUID id,
            @Parameter(description = "The ETag of the version that you have read")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        return move(id, ifMatch, Step.APPROVE, caller);
    }

    @PutMapping("/stop")
    @Operation(
            operationId = "stopCampaign",
            summary = "Stops a campaign for ever",
            description =
                    "The kill switch: works in every state, needs no version, and no one is shown the campaign five"
                            + " seconds later.")
    @ApiResponse(responseCode = "200", description = "The campaign", headers = @Header(name = "ETag"))
    ResponseEntity<CampaignView> stop(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return CampaignAnswers.ok(moveCampaign.handle(id, version -> {}, Step.STOP, caller.requireSubject()));
    }

    private ResponseEntity<CampaignView> move(UUID id, @Nullable String ifMatch, Step step, Caller caller) {
        return CampaignAnswers.ok(moveCampaign.handle(
                id, version -> ETags.requireMatch(ifMatch, version), step, caller.requireSubject()));
    }
}
