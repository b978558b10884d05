package io.fitconnect.profile.picture.web;

import io.fitconnect.profile.picture.ListPictures;
import io.fitconnect.profile.picture.Pictured;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pictures that an athlete has. */
@Schema(name = "OwnPictures")
record OwnPicturesView(
        @Schema(description = "Of the athlete; absent without one") @Nullable
        PictureView profile,

        @Schema(description = "Of gear; an item without a picture is left out")
        List<GearPictureView> gear) {

    static OwnPicturesView of(List<ListPictures.Own> pictures) {
        return new OwnPicturesView(
                pictures.stream()
                        .filter(each -> each.pictured() instanceof Pictured.OfAthlete)
                        .findFirst()
                        .map(OwnPicturesView::view)
                        .orElse(null),
                pictures.stream()
                        .filter(each -> each.pictured() instanceof Pictured.OfGear)
                        .map(each -> new GearPictureView(gear(each.pictured()), view(each)))
                        .toList());
    }

    private static UUID gear(Pictured pictured) {
        return ((Pictured.OfGear) pictured).key().gear().value();
    }

    private static PictureView view(ListPictures.Own own) {
        return PictureView.of(own.picture(), SeenPictureController.pathOf(own.pictured()));
    }

    /** The picture of an item. */
    record GearPictureView(UUID gearId, PictureView picture) {}
}
