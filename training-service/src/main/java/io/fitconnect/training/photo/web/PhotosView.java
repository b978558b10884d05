package io.fitconnect.training.photo.web;

import io.fitconnect.platform.picture.AlbumPicture;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The photos of a training in their athlete's order. */
@Schema(name = "Photos")
record PhotosView(List<PhotoView> photos) {

    static PhotosView of(List<AlbumPicture> photos, String album) {
        return new PhotosView(
                photos.stream().map(photo -> PhotoView.of(photo, album)).toList());
    }
}
