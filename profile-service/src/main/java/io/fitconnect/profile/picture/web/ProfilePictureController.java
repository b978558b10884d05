package io.fitconnect.profile.picture.web;

import io.fitconnect.platform.picture.AlbumPicture;
import io.fitconnect.platform.picture.PictureIntake;
import io.fitconnect.platform.picture.TakenPicture;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.profile.NeedsProfile;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.picture.Pictured;
import io.fitconnect.profile.picture.PutPicture;
import io.fitconnect.profile.picture.RemovePicture;
import io.fitconnect.profile.picture.RequirePictured;
import io.fitconnect.profile.picture.ViewPicture;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The picture of the athlete who signed in. */
@RestController
@RequestMapping(path = "/api/v1/profiles/me/picture", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Pictures", description = "Pictures of athletes and their gear")
@NeedsProfile
class ProfilePictureController {

    private final RequirePictured requirePictured;
    private final PictureIntake intake;
    private final PutPicture putPicture;
    private final RemovePicture removePicture;
    private final ViewPicture viewPicture;

    ProfilePictureController(
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
    @Operation(operationId = "viewProfilePicture", summary = "Tells where the own picture is read")
    @ApiResponse(responseCode = "200", description = "Where it is read", useReturnTypeSchema = true)
    PictureView view(@Parameter(hidden = true) Caller caller) {
        Pictured pictured = new Pictured.OfAthlete(new AthleteId(caller.requireSubject()));
        return view(pictured, viewPicture.handle(pictured, pictured.athlete()));
    }

    @PutMapping(consumes = {MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE, TakesPicture.WEBP})
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @Operation(operationId = "putProfilePicture", summary = "Gives a picture")
    @TakesPicture
    PictureView put(@Parameter(hidden = true) Caller caller, @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        Pictured pictured = new Pictured.OfAthlete(new AthleteId(caller.requireSubject()));
        requirePictured.handle(pictured);
        TakenPicture picture = intake.take(request.getInputStream(), request.getContentLengthLong());
        return view(pictured, putPicture.handle(pictured, picture));
    }

    @DeleteMapping
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeProfilePicture", summary = "Takes the picture away for good")
    void remove(@Parameter(hidden = true) Caller caller) {
        removePicture.handle(new Pictured.OfAthlete(new AthleteId(caller.requireSubject())));
    }

    private static PictureView view(Pictured pictured, AlbumPicture picture) {
        return PictureView.of(picture, SeenPictureController.pathOf(pictured));
    }
}
