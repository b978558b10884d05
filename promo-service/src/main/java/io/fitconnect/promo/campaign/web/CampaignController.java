package io.fitconnect.promo.campaign.web;

import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.security.BackOffice;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.platform.web.Page;
import io.fitconnect.promo.campaign.Campaign;
import io.fitconnect.promo.campaign.CampaignPlan;
import io.fitconnect.promo.campaign.DraftCampaign;
import io.fitconnect.promo.campaign.EditCampaign;
import io.fitconnect.promo.campaign.ListCampaigns;
import io.fitconnect.promo.campaign.ViewCampaign;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Campaigns, for editors. */
@RestController
@RequestMapping(path = CampaignController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@BackOffice(BackOffice.EDITOR)
@Tag(name = "Campaigns", description = "Campaigns, for editors")
class CampaignController {

    static final String PATH = "/api/v1/campaigns";

    private final ListCampaigns listCampaigns;
    private final ViewCampaign viewCampaign;
    private final DraftCampaign draftCampaign;
    private final EditCampaign editCampaign;
    private final IdempotentAnswers answers;

    CampaignController(
            ListCampaigns listCampaigns,
            ViewCampaign viewCampaign,
            DraftCampaign draftCampaign,
            EditCampaign editCampaign,
            IdempotentAnswers answers) {
        this.listCampaigns = listCampaigns;
        this.viewCampaign = viewCampaign;
        this.draftCampaign = draftCampaign;
        this.editCampaign = editCampaign;
        this.answers = answers;
    }

    @GetMapping
    @Operation(operationId = "listCampaigns", summary = "Lists the campaigns, newest first")
    @ApiResponse(responseCode = "200", description = "A page of campaigns")
    Page<CampaignView> list(
            @Parameter(
                            description = "Campaigns on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor) {
        int most = Page.requireLimit(limit);
        Optional<UUID> behind = Optional.ofNullable(cursor)
                .map(text -> Cursor.decode(text, Position.class))
                .map(Position::id);
        return Page.of(listCampaigns.handle(behind, most + 1), most, campaign -> new Position(campaign.id()))
                .map(CampaignView::of);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "draftCampaign", summary = "Begins a campaign as a draft")
    @ApiResponse(
            responseCode = "201",
            description = "Created; Location is its address, ETag its version",
            content = @Content(schema = @Schema(implementation = CampaignView.class)),
            headers = {@Header(name = "Location"), @Header(name = "ETag")})
    ResponseEntity<JsonNode> draft(
            @Valid @RequestBody CampaignDocument document,
            @Parameter(
                            description =
                                    "A repeated request of this client with the same key has no second effect and gets the first answer")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller) {
        CampaignPlan plan = document.toPlan();
        return answers.answer(idempotencyKey, caller, "POST " + PATH, document, () -> {
            Campaign campaign = draftCampaign.handle(plan, caller.requireSubject());
            return ResponseEntity.status(HttpStatus.CREATED)
                    .location(URI.create(PATH + "/" + campaign.id()))
                    .eTag(ETags.of(campaign.version()))
                    .body(CampaignView.of(campaign));
        });
    }

    @GetMapping("/{id}")
    @Operation(operationId = "viewCampaign", summary = "Reads a campaign")
    @ApiResponse(responseCode = "200", description = "The campaign", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag of If-None-Match", content = @Content)
    ResponseEntity<CampaignView> view(@PathVariable UUID id) {
        return CampaignAnswers.ok(viewCampaign.handle(id));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "editCampaign",
            summary = "Writes a draft again",
            description = "Whoever edits a campaign cannot approve it any more.")
    @ApiResponse(responseCode = "200", description = "The campaign", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "409", description = "The campaign is no draft", content = @Content)
    ResponseEntity<CampaignView> edit(
            @PathVariable UUID id,
            @Valid @RequestBody CampaignDocument document,
            @Parameter(description = "The ETag of the version that you have read")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        return CampaignAnswers.ok(editCampaign.handle(
                id, version -> ETags.requireMatch(ifMatch, version), document.toPlan(), caller.requireSubject()));
    }

    record Position(UUID id) {}
}
