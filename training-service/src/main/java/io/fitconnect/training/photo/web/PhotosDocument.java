package io.fitconnect.training.photo.web;

import io.fitconnect.platform.picture.AlbumPicture;
import io.fitconnect.platform.picture.Albums.Arranged;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The order and the captions of photos. */
record PhotosDocument(
        @Schema(description = "Each photo of the training once, in the order in which they are shown")
        @NotNull(message = "is required")
        @Size(max = 10, message = "must have at most {max} items")
        @Valid
        List<@NotNull(message = "must not hold null") Arrangement> photos) {

    List<Arranged> toArranged() {
        return photos.stream()
                .map(photo -> new Arranged(photo.id(), photo.caption()))
                .toList();
    }

    /** One photo. */
    @Schema(name = "PhotoArrangement")
    record Arrangement(
            @NotNull(message = "is required") UUID id,

            @Schema(description = "One line; absent for none", maxLength = AlbumPicture.MAX_CAPTION_LENGTH) @Nullable
            String caption) {}
}
