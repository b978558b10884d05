package io.fitconnect.training.photo.web;

import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.picture.AlbumPicture;
import io.fitconnect.platform.picture.Albums;
import io.fitconnect.platform.picture.PictureIntake;
import io.fitconnect.platform.picture.TakenPicture;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.Writer;
import io.fitconnect.training.diary.Writers;
import io.fitconnect.training.photo.AddPhoto;
import io.fitconnect.training.photo.ArrangePhotos;
import io.fitconnect.training.photo.CheckRoomForPhoto;
import io.fitconnect.training.photo.ListPhotos;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The photos of one training. */
@RestController
@RequestMapping(path = PhotosController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Photos", description = "Photos of trainings")
class PhotosController {

    static final String PATH = "/api/v1/trainings/{id}/photos";
    private static final String WEBP = "image/webp";

    private final ListPhotos listPhotos;
    private final CheckRoomForPhoto checkRoom;
    private final AddPhoto addPhoto;
    private final ArrangePhotos arrangePhotos;
    private final PictureIntake intake;
    private final IdempotentAnswers answers;
    private final Writers writers;

    PhotosController(
            ListPhotos listPhotos,
            CheckRoomForPhoto checkRoom,
            AddPhoto addPhoto,
            ArrangePhotos arrangePhotos,
            PictureIntake intake,
            IdempotentAnswers answers,
            Writers writers) {
        this.listPhotos = listPhotos;
        this.checkRoom = checkRoom;
        this.addPhoto = addPhoto;
        this.arrangePhotos = arrangePhotos;
        this.intake = intake;
        this.answers = answers;
        this.writers = writers;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(operationId = "listPhotos", summary = "Lists the photos of a training in their athlete's order")
    @ApiResponse(responseCode = "200", description = "The photos", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag of If-None-Match", content = @Content)
    ResponseEntity<PhotosView> list(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        List<AlbumPicture> photos = listPhotos.handle(key(caller, id));
        return ResponseEntity.ok()
                .eTag(ETags.of(Albums.versionOf(photos)))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(PhotosView.of(photos, pathOf(id)));
    }

    @PostMapping(consumes = {MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE, WEBP})
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "addPhoto",
            summary = "Adds a photo to a training",
            description =
                    "The file is the body: at most 20 MB and 50 million pixels (16 million of a WebP). It is turned upright and"
                            + " encoded again in two sizes; its place, camera and other metadata are dropped. A vendor's app adds none.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.IMAGE_JPEG_VALUE,
                                        schema = @Schema(type = "string", format = "binary")),
                                @Content(
                                        mediaType = MediaType.IMAGE_PNG_VALUE,
                                        schema = @Schema(type = "string", format = "binary")),
                                @Content(mediaType = WEBP, schema = @Schema(type = "string", format = "binary"))
                            }))
    @ApiResponse(
            responseCode = "201",
            description = "Added behind the others",
            headers = @Header(name = "Location"),
            content = @Content(schema = @Schema(implementation = PhotoView.class)))
    @ApiResponse(responseCode = "409", description = "The training has ten photos")
    @ApiResponse(responseCode = "413", description = "The file is too large")
    @ApiResponse(
            responseCode = "422",
            description = "No picture that is taken, or the Idempotency-Key was used for another request",
            content = @Content)
    @ApiResponse(responseCode = "503", description = "Many photos wait; send it later")
    ResponseEntity<JsonNode> add(
            @PathVariable UUID id,
            @Parameter(
                            description = "One line",
                            schema = @Schema(type = "string", maxLength = AlbumPicture.MAX_CAPTION_LENGTH))
                    @RequestParam
                    @Nullable
                    String caption,
            @Parameter(description = "A new key for each new request; the same key gets the same answer")
                    @RequestHeader(value = "Idempotency-Key", required = false)
                    @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        TrainingKey key = key(caller, id);
        Writer writer = writers.of(caller);
        String words = AlbumPicture.requireCaption(caption);
        checkRoom.handle(key, writer);
        TakenPicture picture = intake.take(request.getInputStream(), request.getContentLengthLong());
        Given given = new Given(picture.sha256(), words == null ? "" : words);
        return answers.answer(
                idempotencyKey, caller, "POST " + pathOf(id), given, () -> add(key, writer, picture, words));
    }

    private ResponseEntity<PhotoView> add(
            TrainingKey key, Writer writer, TakenPicture picture, @Nullable String caption) {
        String album = pathOf(key.training().value());
        AlbumPicture photo = addPhoto.handle(key, writer, picture, caption);
        return ResponseEntity.created(URI.create(album + "/" + photo.id())).body(PhotoView.of(photo, album));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(operationId = "arrangePhotos", summary = "Orders the photos of a training and writes their captions")
    @ApiResponse(responseCode = "204", description = "Arranged", headers = @Header(name = "ETag"), content = @Content)
    ResponseEntity<Void> arrange(
            @PathVariable UUID id,
            @Valid @RequestBody PhotosDocument document,
            @Parameter(description = "The ETag of the version that you have read")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        List<AlbumPicture> photos = arrangePhotos.handle(
                key(caller, id),
                writers.of(caller),
                version -> ETags.requireMatch(ifMatch, version),
                document.toArranged());
        return ResponseEntity.noContent()
                .eTag(ETags.of(Albums.versionOf(photos)))
                .build();
    }

    private static String pathOf(UUID id) {
        return PATH.replace("{id}", id.toString());
    }

    private static TrainingKey key(Caller caller, UUID id) {
        return new TrainingKey(new AthleteId(caller.requireSubject()), new TrainingId(id));
    }

    private record Given(String sha256, String caption) {}
}
