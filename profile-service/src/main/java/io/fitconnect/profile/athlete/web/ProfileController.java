package io.fitconnect.profile.athlete.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.platform.web.MergePatch;
import io.fitconnect.profile.NeedsProfile;
import io.fitconnect.profile.athlete.Athlete;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.ChangeProfile;
import io.fitconnect.profile.athlete.Profile;
import io.fitconnect.profile.athlete.ViewProfile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.function.LongConsumer;
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

/** The profile of the athlete who signed in. */
@RestController
@RequestMapping(path = ProfileController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Profiles", description = "The profile of the athlete who signed in")
@NeedsProfile
class ProfileController {

    static final String PATH = "/api/v1/profiles/me";

    private final ViewProfile viewProfile;
    private final ChangeProfile changeProfile;
    private final MergePatch mergePatch;

    ProfileController(ViewProfile viewProfile, ChangeProfile changeProfile, MergePatch mergePatch) {
        this.viewProfile = viewProfile;
        this.changeProfile = changeProfile;
        this.mergePatch = mergePatch;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(operationId = "viewProfile", summary = "Reads the athlete's profile")
    @ApiResponse(responseCode = "200", description = "The profile", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag of If-None-Match", content = @Content)
    ResponseEntity<ProfileView> view(@Parameter(hidden = true) Caller caller) {
        return render(viewProfile.handle(athlete(caller)));
    }

    @PatchMapping(consumes = {MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON_VALUE})
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @Operation(
            operationId = "changeProfile",
            summary = "Edits the athlete's profile",
            description = "Takes a JSON merge patch (RFC 7396): a member replaces, null removes, the rest stays.")
    @ApiResponse(responseCode = "200", description = "The changed profile", headers = @Header(name = "ETag"))
    @ApiResponse(
            responseCode = "409",
            description = "The thresholds change, and the athlete has 200 zone sets",
            content = @Content)
    ResponseEntity<ProfileView> change(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = ProfileDocument.class)))
                    @RequestBody
                    Map<String, @Nullable Object> patch,
            @Parameter(description = "The ETag of the version that you have read")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        LongConsumer requireVersion = currentVersion -> ETags.requireMatch(ifMatch, currentVersion);
        return render(changeProfile.handle(athlete(caller), requireVersion, profile -> patched(profile, patch)));
    }

    private Profile patched(Profile profile, Map<String, @Nullable Object> patch) {
        return mergePatch
                .apply(patch, ProfileDocument.of(profile), ProfileDocument.class)
                .toProfile();
    }

    private static ResponseEntity<ProfileView> render(Athlete athlete) {
        return ResponseEntity.ok()
                .eTag(ETags.of(athlete.version()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(ProfileView.of(athlete));
    }

    private static AthleteId athlete(Caller caller) {
        return new AthleteId(caller.requireSubject());
    }
}
