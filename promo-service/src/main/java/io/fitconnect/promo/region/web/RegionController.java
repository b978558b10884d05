package io.fitconnect.promo.region.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.security.HouseAppsOnly;
import io.fitconnect.promo.region.AssumeRegion;
import io.fitconnect.promo.region.AssumedRegion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The region whose shop and seasons count. */
@RestController
@HouseAppsOnly
@RequestMapping(path = "/api/v1/assumed-region", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Advice")
class RegionController {

    private final AssumeRegion assumeRegion;

    RegionController(AssumeRegion assumeRegion) {
        this.assumeRegion = assumeRegion;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(
            operationId = "viewAssumedRegion",
            summary = "Tells which region counts for the athlete, and why",
            description =
                    "Only the region that the athlete stated counts for shop and seasons. The address of the request suggests one to who stated none; nothing of it is kept.")
    ResponseEntity<RegionView> view(
            @Parameter(hidden = true) Caller caller, @Parameter(hidden = true) HttpServletRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(RegionView.of(assumeRegion.handle(caller.requireSubject(), addressOf(request))));
    }

    /** An address, so no name is looked up. */
    private static InetAddress addressOf(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("The server knows the address of a request", e);
        }
    }

    /** The region and its reason. */
    record RegionView(
            @Schema(
                    description = "The stated home region, ISO 3166-1 or 3166-2; absent when none was stated",
                    example = "SI")
            @Nullable
            String home,

            @Schema(
                    description = "By the address of the request, for who stated no home; absent when it is unknown",
                    example = "SI")
            @Nullable
            String suggestion,

            @Schema(description = "Whether the request comes from another country than home")
            boolean away) {

        static RegionView of(AssumedRegion region) {
            return new RegionView(
                    region.home().orElse(null), region.suggestion().orElse(null), region.isAway());
        }
    }
}
