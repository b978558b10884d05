package io.fitconnect.profile.picture.web;

import io.fitconnect.profile.picture.ListPictures;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pictures that an athlete shows to a viewer. */
@Schema(name = "SeenPictures")
record SeenPicturesView(
        @Schema(description = "Of the athlete; absent without one") @Nullable
        PictureView profile,

        @Schema(description = "Of gear, to who may see the gear; an item without a picture is left out")
        List<OwnPicturesView.GearPictureView> gear) {

    static SeenPicturesView of(List<ListPictures.Own> pictures) {
        OwnPicturesView all = OwnPicturesView.of(pictures);
        return new SeenPicturesView(all.profile(), all.gear());
    }
}
