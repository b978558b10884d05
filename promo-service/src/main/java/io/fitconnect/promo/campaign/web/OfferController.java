package io.fitconnect.promo.campaign.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.security.HouseAppsOnly;
import io.fitconnect.promo.campaign.RefreshCampaigns;
import io.fitconnect.promo.campaign.ShowOffer;
import io.fitconnect.promo.link.LinkPaths;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The offer of the moment. */
@RestController
@HouseAppsOnly
@RequestMapping(path = "/api/v1/offers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Offers", description = "Campaigns to the athlete who signed in")
class OfferController {

    private final RefreshCampaigns refreshCampaigns;
    private final ShowOffer showOffer;
    private final LinkPaths links;

    OfferController(RefreshCampaigns refreshCampaigns, ShowOffer showOffer, LinkPaths links) {
        this.refreshCampaigns = refreshCampaigns;
        this.showOffer = showOffer;
        this.links = links;
    }

    @PostMapping
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(
            operationId = "showOffer",
            summary = "Asks for an offer to show now",
            description =
                    "In the language of Accept-Language. Each answer with an offer counts as shown, for the caps of the athlete and the campaign's budget: ask when there is a place to show it.")
    @ApiResponse(responseCode = "200", description = "The offer to show")
    @ApiResponse(responseCode = "204", description = "No offer for this athlete now", content = @Content)
    ResponseEntity<OfferView> show(Locale locale, @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        refreshCampaigns.handle();
        return showOffer
                .handle(athlete)
                .map(offer -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                        .cacheControl(CacheControl.noStore())
                        .body(OfferView.of(offer, links, locale)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /** An offer in the language of the request. */
    record OfferView(
            UUID id,

            @Schema(description = "The campaign that it belongs to")
            UUID campaignId,

            @Schema(description = "The variant of the athlete, always the same one", example = "a")
            String variant,

            String title,
            String text,

            @Schema(
                    description = "Leads to the product in the shop: a path of this host, for a browser",
                    example = "/go/AQGa4sRdbn")
            String shopLink) {

        static OfferView of(ShowOffer.ShownOffer offer, LinkPaths links, Locale language) {
            String word = language.getLanguage().equals("ru") ? "ru" : "en";
            return new OfferView(
                    offer.id(),
                    offer.campaign(),
                    offer.variant().key(),
                    offer.variant().titles().getOrDefault(word, ""),
                    offer.variant().texts().getOrDefault(word, ""),
                    links.pathOf(offer.id(), offer.variant().productId(), offer.at()));
        }
    }
}
