package io.fitconnect.profile.viewing.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.profile.NeedsProfile;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.viewing.SeeAs;
import io.fitconnect.profile.viewing.SeenProfile;
import io.fitconnect.profile.viewing.ViewAthlete;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Profiles as others see them. */
@RestController
@RequestMapping(path = AthleteController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Visibility")
class AthleteController {

    static final String PATH = "/api/v1/profiles";

    private final ViewAthlete viewAthlete;
    private final SeeAs seeAs;

    AthleteController(ViewAthlete viewAthlete, SeeAs seeAs) {
        this.viewAthlete = viewAthlete;
        this.seeAs = seeAs;
    }

    @GetMapping("/{athleteId}")
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(operationId = "viewAthlete", summary = "Reads the profile of another athlete")
    @ApiResponse(responseCode = "200", description = "What the viewer may see")
    @ApiResponse(responseCode = "404", description = "No such athlete, or not shown to the viewer", content = @Content)
    ResponseEntity<SeenProfileView> view(@PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        SeenProfile seen = viewAthlete.handle(new AthleteId(athleteId), new AthleteId(caller.requireSubject()));
        return render(SeenProfileView.of(seen));
    }

    @GetMapping("/me/seen-as")
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(operationId = "seeAs", summary = "Reads the own profile as another would see it")
    @ApiResponse(responseCode = "200", description = "What such a viewer sees")
    @NeedsProfile
    ResponseEntity<SeenAsView> seenAs(
            @Parameter(
                            description = "Through whose eyes",
                            schema = @Schema(allowableValues = {"stranger", "club-member", "follower", "friend"}))
                    @RequestParam
                    String viewer,
            @Parameter(hidden = true) Caller caller) {
        return render(SeenAsView.of(seeAs.handle(new AthleteId(caller.requireSubject()), standing(viewer))));
    }

    private static Standing standing(String word) {
        return Standing.findOther(word)
                .orElseThrow(
                        () -> InvalidValue.refuse("viewer", "must be one of stranger, club-member, follower, friend"));
    }

    private static <T> ResponseEntity<T> render(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(body);
    }
}
