package io.fitconnect.profile.picture.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.picture.ListShownPictures;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pictures that an athlete shows to another. */
@RestController
@RequestMapping(path = "/api/v1/profiles/{athleteId}/pictures", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Pictures")
class SeenPicturesController {

    private final ListShownPictures listPictures;

    SeenPicturesController(ListShownPictures listPictures) {
        this.listPictures = listPictures;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(
            operationId = "listShownPictures",
            summary = "Lists another athlete's pictures: of the athlete and of gear",
            description = "What has no picture, or does not show it to the viewer, is left out.")
    @ApiResponse(responseCode = "200", description = "The pictures that the viewer may see")
    @ApiResponse(responseCode = "404", description = "No such athlete, or not shown to the viewer", content = @Content)
    ResponseEntity<SeenPicturesView> list(@PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        var shown = listPictures.handle(new AthleteId(athleteId), new AthleteId(caller.requireSubject()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(SeenPicturesView.of(shown));
    }
}
