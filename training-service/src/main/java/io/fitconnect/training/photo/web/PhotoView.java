package io.fitconnect.training.photo.web;

import io.fitconnect.platform.picture.AlbumPicture;
import io.fitconnect.platform.picture.PictureSize;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A photo of a training, and where its pictures are read. */
@Schema(name = "Photo")
record PhotoView(
        UUID id,
        @Schema(example = "On the ridge") @Nullable String caption,

        @Schema(description = "Of the large size, in pixels", example = "2048")
        int width,

        @Schema(description = "Of the large size, in pixels", example = "1536")
        int height,

        Instant addedAt,

        @Schema(
                description = "Path of a JPEG of at most 2,048 pixels a side; reading needs a token",
                format = "uri-reference")
        String large,

        @Schema(
                description = "Path of a JPEG of at most 480 pixels a side; reading needs a token",
                format = "uri-reference")
        String small) {

    /** The photo below the path of its album. */
    static PhotoView of(AlbumPicture photo, String album) {
        String path = album + "/" + photo.id() + "/";
        return new PhotoView(
                photo.id(),
                photo.caption(),
                photo.width(),
                photo.height(),
                photo.addedAt(),
                path + PictureSize.LARGE.word(),
                path + PictureSize.SMALL.word());
    }
}
