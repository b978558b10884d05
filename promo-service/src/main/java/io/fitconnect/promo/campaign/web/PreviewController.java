package io.fitconnect.promo.campaign.web;

import io.fitconnect.platform.security.BackOffice;
import io.fitconnect.promo.campaign.PreviewCampaign;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Previews of campaigns, for editors. */
@RestController
@RequestMapping(path = CampaignController.PATH + "/{id}/preview", produces = MediaType.APPLICATION_JSON_VALUE)
@BackOffice(BackOffice.EDITOR)
@Tag(name = "Campaigns")
class PreviewController {

    private final PreviewCampaign previewCampaign;
    private final Clock clock;

    PreviewController(PreviewCampaign previewCampaign, Clock clock) {
        this.previewCampaign = previewCampaign;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "previewCampaign",
            summary = "Shows a campaign as a person of given facts would see it",
            description =
                    "In the language of Accept-Language. Creates nothing and counts nowhere. The person is described, never an account.")
    @ApiResponse(responseCode = "200", description = "The preview")
    ResponseEntity<PreviewView> preview(
            @PathVariable UUID id, @Valid @RequestBody PersonDocument person, Locale locale) {
        Instant moment = Objects.requireNonNullElseGet(person.at(), clock::instant);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .cacheControl(CacheControl.noStore())
                .body(PreviewView.of(previewCampaign.handle(id, person.toFacts(), moment), locale));
    }
}
