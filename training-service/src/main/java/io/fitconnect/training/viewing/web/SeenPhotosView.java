package io.fitconnect.training.viewing.web;

import io.fitconnect.platform.picture.AlbumPicture;
import io.fitconnect.platform.picture.PictureSize;
import io.fitconnect.training.diary.TrainingKey;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The photos of another's training in their athlete's order. */
@Schema(name = "SeenPhotos")
record SeenPhotosView(List<SeenPhotoView> photos) {

    static SeenPhotosView of(List<AlbumPicture> photos, TrainingKey key) {
        String album = SeenTrainingView.SeenLinks.self(key) + "/photos/";
        return new SeenPhotosView(photos.stream()
                .map(photo -> SeenPhotoView.of(photo, album + photo.id() + "/"))
                .toList());
    }

    /** A photo without the moment at which it was added: that tells the time of day to who may not see it. */
    @Schema(name = "SeenPhoto")
    record SeenPhotoView(
            UUID id,
            @Schema(example = "On the ridge") @Nullable String caption,

            @Schema(description = "Of the large size, in pixels", example = "2048")
            int width,

            @Schema(description = "Of the large size, in pixels", example = "1536")
            int height,

            @Schema(
                    description = "Path of a JPEG of at most 2,048 pixels a side; reading needs a token",
                    format = "uri-reference")
            String large,

            @Schema(
                    description = "Path of a JPEG of at most 480 pixels a side; reading needs a token",
                    format = "uri-reference")
            String small) {

        static SeenPhotoView of(AlbumPicture photo, String path) {
            return new SeenPhotoView(
                    photo.id(),
                    photo.caption(),
                    photo.width(),
                    photo.height(),
                    path + PictureSize.LARGE.word(),
                    path + PictureSize.SMALL.word());
        }
    }
}
