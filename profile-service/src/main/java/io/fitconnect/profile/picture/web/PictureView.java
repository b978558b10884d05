package io.fitconnect.profile.picture.web;

import io.fitconnect.platform.picture.AlbumPicture;
import io.fitconnect.platform.picture.PictureSize;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** A picture, and where it is read. */
@Schema(name = "Picture")
record PictureView(
        UUID id,

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

    static PictureView of(AlbumPicture picture, String path) {
        return new PictureView(
                picture.id(),
                picture.width(),
                picture.height(),
                picture.addedAt(),
                path + "/" + PictureSize.LARGE.word(),
                path + "/" + PictureSize.SMALL.word());
    }
}
