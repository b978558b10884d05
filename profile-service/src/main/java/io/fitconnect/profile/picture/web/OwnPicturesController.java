package io.fitconnect.profile.picture.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.profile.NeedsProfile;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.picture.ListPictures;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** All pictures of the athlete who signed in. */
@RestController
@RequestMapping(path = "/api/v1/profiles/me/pictures", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Pictures", description = "Pictures of athletes and their gear")
@NeedsProfile
class OwnPicturesController {

    private final ListPictures listPictures;

    OwnPicturesController(ListPictures listPictures) {
        this.listPictures = listPictures;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(
            operationId = "listPictures",
            summary = "Lists the own pictures: of the athlete and of gear",
            description = "What has no picture is left out, so that no request for one is answered with 404.")
    @ApiResponse(responseCode = "200", description = "The pictures there are", useReturnTypeSchema = true)
    OwnPicturesView list(@Parameter(hidden = true) Caller caller) {
        return OwnPicturesView.of(listPictures.handle(new AthleteId(caller.requireSubject())));
    }
}
