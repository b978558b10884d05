package io.fitconnect.profile.privacy.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.profile.NeedsProfile;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.privacy.AddPrivacyZone;
import io.fitconnect.profile.privacy.ChangePrivacyZone;
import io.fitconnect.profile.privacy.ListPrivacyZones;
import io.fitconnect.profile.privacy.PrivacyPlan;
import io.fitconnect.profile.privacy.RemovePrivacyZone;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Privacy zones of the athlete who signed in; they share one ETag. */
@RestController
@RequestMapping(path = PrivacyZoneController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Privacy zones", description = "Places that others must not learn")
@NeedsProfile
class PrivacyZoneController {

    static final String PATH = "/api/v1/profiles/me/privacy-zones";

    private static final String IF_MATCH = "The ETag of the list that you have read";

    private final ListPrivacyZones listPrivacyZones;
    private final AddPrivacyZone addPrivacyZone;
    private final ChangePrivacyZone changePrivacyZone;
    private final RemovePrivacyZone removePrivacyZone;

    PrivacyZoneController(
            ListPrivacyZones listPrivacyZones,
            AddPrivacyZone addPrivacyZone,
            ChangePrivacyZone changePrivacyZone,
            RemovePrivacyZone removePrivacyZone) {
        this.listPrivacyZones = listPrivacyZones;
        this.addPrivacyZone = addPrivacyZone;
        this.changePrivacyZone = changePrivacyZone;
        this.removePrivacyZone = removePrivacyZone;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(operationId = "listPrivacyZones", summary = "Lists the athlete's privacy zones")
    @ApiResponse(responseCode = "200", description = "All zones, oldest first", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag of If-None-Match", content = @Content)
    ResponseEntity<PrivacyPlanView> list(@Parameter(hidden = true) Caller caller) {
        return render(listPrivacyZones.handle(athlete(caller)));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @Operation(
            operationId = "addPrivacyZone",
            summary = "Protects a place",
            description =
                    "The circle's centre is moved once to a random place at least 100 m away; the place stays inside. "
                            + "Tracks that others see are cut wider than the circle: about 2 km around it for a radius of 200 m, 3 km for "
                            + "500 m and 6 km for 2 km. The wider, the less do many trainings tell of the place together.")
    @ApiResponse(
            responseCode = "409",
            description = "The athlete has as many zones as one can have",
            content = @Content)
    @ApiResponse(responseCode = "200", description = "All zones, oldest first", headers = @Header(name = "ETag"))
    ResponseEntity<PrivacyPlanView> add(
            @Valid @RequestBody PrivacyZoneDocument document,
            @Parameter(description = IF_MATCH) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        return render(addPrivacyZone.handle(
                athlete(caller), requireMatch(ifMatch), document.name(), document.toPlace(), document.radiusMeters()));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @Operation(operationId = "changePrivacyZone", summary = "Renames or widens a privacy zone")
    @ApiResponse(responseCode = "200", description = "All zones, oldest first", headers = @Header(name = "ETag"))
    ResponseEntity<PrivacyPlanView> change(
            @PathVariable UUID id,
            @Valid @RequestBody PrivacyZoneChange change,
            @Parameter(description = IF_MATCH) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        return render(changePrivacyZone.handle(
                athlete(caller), requireMatch(ifMatch), id, change.name(), change.radiusMeters()));
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @Operation(operationId = "removePrivacyZone", summary = "Removes a privacy zone")
    @ApiResponse(responseCode = "200", description = "The remaining zones", headers = @Header(name = "ETag"))
    ResponseEntity<PrivacyPlanView> remove(
            @PathVariable UUID id,
            @Parameter(description = "Remove from this version of the list only")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        return render(removePrivacyZone.handle(
                athlete(caller), ifMatch == null ? revision -> {} : requireMatch(ifMatch), id));
    }

    private static LongConsumer requireMatch(@Nullable String ifMatch) {
        return revision -> ETags.requireMatch(ifMatch, revision);
    }

    private static ResponseEntity<PrivacyPlanView> render(PrivacyPlan plan) {
        return ResponseEntity.ok()
                .eTag(ETags.of(plan.revision()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(PrivacyPlanView.of(plan));
    }

    private static AthleteId athlete(Caller caller) {
        return new AthleteId(caller.requireSubject());
    }
}
