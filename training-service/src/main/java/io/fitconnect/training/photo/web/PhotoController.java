package io.fitconnect.training.photo.web;

import io.fitconnect.platform.picture.AlbumPicture;
import io.fitconnect.platform.picture.PictureAnswer;
import io.fitconnect.platform.picture.PictureAnswers;
import io.fitconnect.platform.picture.PictureSize;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.Writers;
import io.fitconnect.training.photo.DeletePhoto;
import io.fitconnect.training.photo.ViewPhoto;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** One photo of a training. */
@RestController
@RequestMapping(path = PhotosController.PATH + "/{photoId}")
@Tag(name = "Photos")
class PhotoController {

    private final ViewPhoto viewPhoto;
    private final DeletePhoto deletePhoto;
    private final PictureAnswers pictures;
    private final Writers writers;

    PhotoController(ViewPhoto viewPhoto, DeletePhoto deletePhoto, PictureAnswers pictures, Writers writers) {
        this.viewPhoto = viewPhoto;
        this.deletePhoto = deletePhoto;
        this.pictures = pictures;
        this.writers = writers;
    }

    @GetMapping(path = "/large", produces = MediaType.IMAGE_JPEG_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(operationId = "viewLargePhoto", summary = "Reads a photo, at most 2,048 pixels a side")
    @PictureAnswer
    ResponseEntity<Resource> large(
            @PathVariable UUID id,
            @PathVariable UUID photoId,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) WebRequest request) {
        return render(caller, id, photoId, PictureSize.LARGE, request);
    }

    @GetMapping(path = "/small", produces = MediaType.IMAGE_JPEG_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(operationId = "viewSmallPhoto", summary = "Reads a photo, at most 480 pixels a side")
    @PictureAnswer
    ResponseEntity<Resource> small(
            @PathVariable UUID id,
            @PathVariable UUID photoId,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) WebRequest request) {
        return render(caller, id, photoId, PictureSize.SMALL, request);
    }

    @DeleteMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deletePhoto", summary = "Deletes a photo for good")
    void delete(@PathVariable UUID id, @PathVariable UUID photoId, @Parameter(hidden = true) Caller caller) {
        deletePhoto.handle(key(caller, id), writers.of(caller), photoId);
    }

    private ResponseEntity<Resource> render(
            Caller caller, UUID id, UUID photoId, PictureSize size, WebRequest request) {
        AlbumPicture photo = viewPhoto.handle(key(caller, id), photoId);
        return pictures.render(photo, size, request);
    }

    private static TrainingKey key(Caller caller, UUID id) {
        return new TrainingKey(new AthleteId(caller.requireSubject()), new TrainingId(id));
    }
}
