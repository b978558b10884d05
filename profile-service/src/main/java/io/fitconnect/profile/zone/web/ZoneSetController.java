package io.fitconnect.profile.zone.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.profile.NeedsProfile;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.zone.ListZoneSets;
import io.fitconnect.profile.zone.PutZoneSet;
import io.fitconnect.profile.zone.RemoveZoneSet;
import io.fitconnect.profile.zone.ZoneSeries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Thresholds and zones of the athlete who signed in. All sets share one ETag, for each changes when another one holds. */
@RestController
@RequestMapping(path = ZoneSetController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Zones", description = "Thresholds and zones by the day from which they hold")
@NeedsProfile
class ZoneSetController {

    static final String PATH = "/api/v1/profiles/me/zone-sets";

    private static final String IF_MATCH = "The ETag of the list that you have read";

    private final ListZoneSets listZoneSets;
    private final PutZoneSet putZoneSet;
    private final RemoveZoneSet removeZoneSet;

    ZoneSetController(ListZoneSets listZoneSets, PutZoneSet putZoneSet, RemoveZoneSet removeZoneSet) {
        this.listZoneSets = listZoneSets;
        this.putZoneSet = putZoneSet;
        this.removeZoneSet = removeZoneSet;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(
            operationId = "listZoneSets",
            summary = "Lists thresholds and zones by date",
            description =
                    "A training takes the set whose from is the latest not after its local day, or the first one.")
    @ApiResponse(responseCode = "200", description = "All sets, newest last", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag of If-None-Match", content = @Content)
    ResponseEntity<ZoneSeriesView> list(@Parameter(hidden = true) Caller caller) {
        return render(listZoneSets.handle(athlete(caller)));
    }

    @PutMapping(path = "/{from}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @Operation(
            operationId = "putZoneSet",
            summary = "Sets thresholds and zones from a date on",
            description = "Replaces the set of this date. The newest set's thresholds become those of the profile.")
    @ApiResponse(responseCode = "200", description = "All sets, newest last", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "409", description = "The athlete has 200 sets", content = @Content)
    ResponseEntity<ZoneSeriesView> put(
            @Parameter(description = "A day that is not in the future") @PathVariable LocalDate from,
            @Valid @RequestBody ZoneSetDocument document,
            @Parameter(description = IF_MATCH) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        return render(putZoneSet.handle(
                athlete(caller),
                requireMatch(ifMatch),
                from,
                document.thresholds().toThresholds(),
                document.toChoices()));
    }

    @DeleteMapping("/{from}")
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @Operation(
            operationId = "removeZoneSet",
            summary = "Removes the set of a date",
            description = "The set before it holds on.")
    @ApiResponse(responseCode = "200", description = "The remaining sets", headers = @Header(name = "ETag"))
    ResponseEntity<ZoneSeriesView> remove(
            @PathVariable LocalDate from,
            @Parameter(description = "Remove from this version of the list only")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        return render(
                removeZoneSet.handle(athlete(caller), ifMatch == null ? revision -> {} : requireMatch(ifMatch), from));
    }

    private static LongConsumer requireMatch(@Nullable String ifMatch) {
        return revision -> ETags.requireMatch(ifMatch, revision);
    }

    private static ResponseEntity<ZoneSeriesView> render(ZoneSeries series) {
        return ResponseEntity.ok()
                .eTag(ETags.of(series.revision()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(ZoneSeriesView.of(series));
    }

    private static AthleteId athlete(Caller caller) {
        return new AthleteId(caller.requireSubject());
    }
}
