package io.fitconnect.profile.picture.web;

import io.fitconnect.platform.picture.PictureAnswers;
import io.fitconnect.platform.picture.PictureSize;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.gear.GearId;
import io.fitconnect.profile.gear.GearKey;
import io.fitconnect.profile.picture.Pictured;
import io.fitconnect.profile.picture.ViewPicture;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Pictures, for their athlete and for others who may see them. */
@RestController
@RequestMapping(path = "/api/v1/profiles/{athleteId}", produces = MediaType.IMAGE_JPEG_VALUE)
@PreAuthorize("hasAuthority('SCOPE_profile:read')")
@Tag(name = "Pictures")
class SeenPictureController {

    private static final String PATH = "/api/v1/profiles/";

    private final ViewPicture viewPicture;
    private final PictureAnswers pictures;

    SeenPictureController(ViewPicture viewPicture, PictureAnswers pictures) {
        this.viewPicture = viewPicture;
        this.pictures = pictures;
    }

    @GetMapping("/picture/large")
    @Operation(operationId = "seeLargePicture", summary = "Reads an athlete's picture, at most 2,048 pixels a side")
    @ShowsPicture
    ResponseEntity<Resource> large(
            @PathVariable UUID athleteId,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) WebRequest request) {
        return render(ofAthlete(athleteId), caller, PictureSize.LARGE, request);
    }

    @GetMapping("/picture/small")
    @Operation(operationId = "seeSmallPicture", summary = "Reads an athlete's picture, at most 480 pixels a side")
    @ShowsPicture
    ResponseEntity<Resource> small(
            @PathVariable UUID athleteId,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) WebRequest request) {
        return render(ofAthlete(athleteId), caller, PictureSize.SMALL, request);
    }

    @GetMapping("/gear/{gearId}/picture/large")
    @Operation(operationId = "seeLargeGearPicture", summary = "Reads the picture of gear, at most 2,048 pixels a side")
    @ShowsPicture
    ResponseEntity<Resource> largeOfGear(
            @PathVariable UUID athleteId,
            @PathVariable UUID gearId,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) WebRequest request) {
        return render(ofGear(athleteId, gearId), caller, PictureSize.LARGE, request);
    }

    @GetMapping("/gear/{gearId}/picture/small")
    @Operation(operationId = "seeSmallGearPicture", summary = "Reads the picture of gear, at most 480 pixels a side")
    @ShowsPicture
    ResponseEntity<Resource> smallOfGear(
            @PathVariable UUID athleteId,
            @PathVariable UUID gearId,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) WebRequest request) {
        return render(ofGear(athleteId, gearId), caller, PictureSize.SMALL, request);
    }

    private ResponseEntity<Resource> render(Pictured pictured, Caller caller, PictureSize size, WebRequest request) {
        return pictures.render(viewPicture.handle(pictured, new AthleteId(caller.requireSubject())), size, request);
    }

    /** Where the pictures of this are read, without the size. */
    static String pathOf(Pictured pictured) {
        String athlete = PATH + pictured.athlete();
        return pictured instanceof Pictured.OfGear gear
                ? athlete + "/gear/" + gear.key().gear() + "/picture"
                : athlete + "/picture";
    }

    private static Pictured ofAthlete(UUID athlete) {
        return new Pictured.OfAthlete(new AthleteId(athlete));
    }

    private static Pictured ofGear(UUID athlete, UUID gear) {
        return new Pictured.OfGear(new GearKey(new AthleteId(athlete), new GearId(gear)));
    }
}
