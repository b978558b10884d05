package io.fitconnect.profile.viewing.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Page;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.viewing.ListShownGear;
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
import org.springframework.web.bind.annotation.RestController;

/** Gear as others see it. */
@RestController
@Tag(name = "Visibility")
class AthleteGearController {

    private final ListShownGear listShownGear;

    AthleteGearController(ListShownGear listShownGear) {
        this.listShownGear = listShownGear;
    }

    @GetMapping(path = AthleteController.PATH + "/{athleteId}/gear", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(
            operationId = "listShownGear",
            summary = "Lists the gear that an athlete uses and shows, newest first",
            description = "On one page: at most 500 items.")
    @ApiResponse(responseCode = "200", description = "What the viewer may see")
    @ApiResponse(
            responseCode = "404",
            description = "No such athlete, or the gear is not shown to the viewer",
            content = @Content)
    ResponseEntity<Page<SeenGearView>> list(@PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        var gear = listShownGear.handle(new AthleteId(athleteId), new AthleteId(caller.requireSubject()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(new Page<>(gear.stream().map(SeenGearView::of).toList(), null));
    }
}
