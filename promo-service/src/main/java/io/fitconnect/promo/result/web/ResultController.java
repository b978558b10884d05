package io.fitconnect.promo.result.web;

import io.fitconnect.platform.security.BackOffice;
import io.fitconnect.promo.campaign.Campaign;
import io.fitconnect.promo.campaign.ViewCampaign;
import io.fitconnect.promo.result.ViewResults;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Results of campaigns, for editors. */
@RestController
@RequestMapping(path = "/api/v1/campaigns/{id}/results", produces = MediaType.APPLICATION_JSON_VALUE)
@BackOffice(BackOffice.EDITOR)
@Tag(name = "Campaigns")
class ResultController {

    private final ViewCampaign viewCampaign;
    private final ViewResults viewResults;

    ResultController(ViewCampaign viewCampaign, ViewResults viewResults) {
        this.viewCampaign = viewCampaign;
        this.viewResults = viewResults;
    }

    @GetMapping
    @Operation(
            operationId = "viewCampaignResults",
            summary = "Reads the results of a campaign",
            description = "May be read at any time: the sequential test stays valid however often one looks. Without"
                    + " variants until each of them was shown to as many people as the anonymity floor.")
    @ApiResponse(responseCode = "200", description = "The results")
    ResponseEntity<ResultsView> view(@PathVariable UUID id) {
        Campaign campaign = viewCampaign.handle(id);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(viewResults.handle(campaign).map(ResultsView::of).orElse(ResultsView.NONE));
    }
}
