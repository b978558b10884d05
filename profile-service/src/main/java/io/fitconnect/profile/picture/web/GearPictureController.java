package io.fitconnect.profile.picture.web;

import io.fitconnect.platform.picture.AlbumPicture;
import io.fitconnect.platform.picture.PictureIntake;
import io.fitconnect.platform.picture.TakenPicture;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.gear.GearId;
import io.fitconnect.profile.gear.GearKey;
import io.fitconnect.profile.picture.Pictured;
import io.fitconnect.profile.picture.PutPicture;
import io.fitconnect.profile.picture.RemovePicture;
import io.fitconnect.profile.picture.RequirePictured;
import io.fitconnect.profile.picture.ViewPicture;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The picture of an item of gear. */
@RestController
@RequestMapping(path = "/api/v1/gear/{id}/picture", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Pictures", description = "Pictures of athletes and their gear")
class GearPictureController {

    private final RequirePictured requirePictured;
    private final PictureIntake intake;
    private final PutPicture putPicture;
    private final RemovePicture removePicture;
    private final ViewPicture viewPicture;

    GearPictureController(
            RequirePictured requirePictured,
            PictureIntake intake,
            PutPicture putPicture,
            RemovePicture removePicture,
            ViewPicture viewPicture) {
        this.requirePictured = requirePictured;
        this.intake = intake;
        this.putPicture = putPicture;
        this.removePicture = removePicture;
        this.viewPicture = viewPicture;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(operationId = "viewGearPicture", summary = "Tells where the own picture is read")
    PictureView view(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        Pictured pictured = pictured(caller, id);
        return view(pictured, viewPicture.handle(pictured, pictured.athlete()));
    }

    @PutMapping(consumes = {MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE, TakesPicture.WEBP})
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @Operation(operationId = "putGearPicture", summary = "Gives a picture")
    @TakesPicture
    PictureView put(
            @PathVariable UUID id,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        Pictured pictured = pictured(caller, id);
        requirePictured.handle(pictured);
        TakenPicture picture = intake.take(request.getInputStream(), request.getContentLengthLong());
        return view(pictured, putPicture.handle(pictured, picture));
    }

    @DeleteMapping
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeGearPicture", summary = "Takes the picture away for good")
    void remove(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        removePicture.handle(pictured(caller, id));
    }

    private static Pictured pictured(Caller caller, UUID id) {
        return new Pictured.OfGear(new GearKey(new AthleteId(caller.requireSubject()), new GearId(id)));
    }

    private static PictureView view(Pictured pictured, AlbumPicture picture) {
        return PictureView.of(picture, SeenPictureController.pathOf(pictured));
    }
}
