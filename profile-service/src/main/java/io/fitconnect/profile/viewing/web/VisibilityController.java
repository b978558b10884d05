package io.fitconnect.profile.viewing.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.platform.web.MergePatch;
import io.fitconnect.profile.NeedsProfile;
import io.fitconnect.profile.athlete.Athlete;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.ViewProfile;
import io.fitconnect.profile.viewing.ChangeVisibility;
import io.fitconnect.profile.visibility.VisibilityChoices;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who sees which part of the athlete who signed in. The ETag is that of the profile. */
@RestController
@RequestMapping(path = VisibilityController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Visibility", description = "Who sees which part of an athlete")
@NeedsProfile
class VisibilityController {

    static final String PATH = "/api/v1/profiles/me/visibility";

    private final ViewProfile viewProfile;
    private final ChangeVisibility changeVisibility;
    private final MergePatch mergePatch;

    VisibilityController(ViewProfile viewProfile, ChangeVisibility changeVisibility, MergePatch mergePatch) {
        this.viewProfile = viewProfile;
        this.changeVisibility = changeVisibility;
        this.mergePatch = mergePatch;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(operationId = "viewVisibility", summary = "Reads who sees which part")
    @ApiResponse(responseCode = "200", description = "What holds today", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag of If-None-Match", content = @Content)
    ResponseEntity<VisibilityView> view(@Parameter(hidden = true) Caller caller) {
        return render(viewProfile.handle(athlete(caller)));
    }

    @PatchMapping(consumes = {MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON_VALUE})
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @Operation(
            operationId = "changeVisibility",
            summary = "Decides who sees which part",
            description = "Takes a JSON merge patch (RFC 7396): null returns a part to the default of the age. "
                    + "Under 18 nothing is shown wider than to friends, maps and start times to the athlete alone.")
    @ApiResponse(responseCode = "200", description = "What holds now", headers = @Header(name = "ETag"))
    ResponseEntity<VisibilityView> change(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = VisibilityDocument.class)))
                    @RequestBody
                    Map<String, @Nullable Object> patch,
            @Parameter(description = "The ETag of the version that you have read")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        return render(changeVisibility.handle(
                athlete(caller), version -> ETags.requireMatch(ifMatch, version), choices -> patched(choices, patch)));
    }

    private VisibilityChoices patched(VisibilityChoices choices, Map<String, @Nullable Object> patch) {
        return mergePatch
                .apply(patch, VisibilityDocument.of(choices), VisibilityDocument.class)
                .toChoices();
    }

    private static ResponseEntity<VisibilityView> render(Athlete athlete) {
        return ResponseEntity.ok()
                .eTag(ETags.of(athlete.version()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(VisibilityView.of(athlete));
    }

    private static AthleteId athlete(Caller caller) {
        return new AthleteId(caller.requireSubject());
    }
}
