package io.fitconnect.training.viewing.web;

import io.fitconnect.platform.picture.AlbumPicture;
import io.fitconnect.platform.picture.Albums;
import io.fitconnect.platform.picture.PictureAnswers;
import io.fitconnect.platform.picture.PictureSize;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.viewing.ListSharedPhotos;
import io.fitconnect.training.viewing.ViewSharedPhoto;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Photos of trainings, for those to whom the training is shown. */
@RestController
@RequestMapping(path = "/api/v1/athletes/{athleteId}/trainings/{id}/photos")
@PreAuthorize("hasAuthority('SCOPE_activity:read')")
@Tag(name = "Trainings of others")
class SharedPhotoController {

    private final ListSharedPhotos listSharedPhotos;
    private final ViewSharedPhoto viewSharedPhoto;
    private final PictureAnswers pictures;
    private final Viewers viewers;

    SharedPhotoController(
            ListSharedPhotos listSharedPhotos,
            ViewSharedPhoto viewSharedPhoto,
            PictureAnswers pictures,
            Viewers viewers) {
        this.listSharedPhotos = listSharedPhotos;
        this.viewSharedPhoto = viewSharedPhoto;
        this.pictures = pictures;
        this.viewers = viewers;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listSharedPhotos",
            summary = "Lists the photos of another's training in their athlete's order",
            description = "Who sees the training sees its photos. They carry no place and no moment.")
    @ApiResponse(responseCode = "200", description = "The photos", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag of If-None-Match", content = @Content)
    @ApiResponse(responseCode = "404", description = "No such training, or not shown to the viewer", content = @Content)
    ResponseEntity<SeenPhotosView> list(
            @PathVariable UUID athleteId, @PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        TrainingKey key = key(athleteId, id);
        List<AlbumPicture> photos = listSharedPhotos.handle(key, viewers.of(caller));
        return ResponseEntity.ok()
                .eTag(ETags.of(Albums.versionOf(photos)))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(SeenPhotosView.of(photos, key));
    }

    @GetMapping(path = "/{photoId}/large", produces = MediaType.IMAGE_JPEG_VALUE)
    @Operation(
            operationId = "viewLargeSharedPhoto",
            summary = "Reads a photo of another's training, at most 2,048 pixels a side")
    @ShowsPhoto
    ResponseEntity<Resource> large(
            @PathVariable UUID athleteId,
            @PathVariable UUID id,
            @PathVariable UUID photoId,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) WebRequest request) {
        AlbumPicture photo = viewSharedPhoto.handle(key(athleteId, id), photoId, viewers.of(caller));
        return pictures.render(photo, PictureSize.LARGE, request);
    }

    @GetMapping(path = "/{photoId}/small", produces = MediaType.IMAGE_JPEG_VALUE)
    @Operation(
            operationId = "viewSmallSharedPhoto",
            summary = "Reads a photo of another's training, at most 480 pixels a side")
    @ShowsPhoto
    ResponseEntity<Resource> small(
            @PathVariable UUID athleteId,
            @PathVariable UUID id,
            @PathVariable UUID photoId,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) WebRequest request) {
        AlbumPicture photo = viewSharedPhoto.handle(key(athleteId, id), photoId, viewers.of(caller));
        return pictures.render(photo, PictureSize.SMALL, request);
    }

    private static TrainingKey key(UUID athlete, UUID training) {
        return new TrainingKey(new AthleteId(athlete), new TrainingId(training));
    }
}
