package io.fitconnect.profile.viewing.web;

import io.fitconnect.profile.athlete.PractisedSports;
import io.fitconnect.profile.athlete.Profile;
import io.fitconnect.profile.viewing.SeenProfile;
import io.fitconnect.profile.visibility.VisiblePart;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A profile as a viewer sees it. */
record SeenProfileView(
        UUID id,
        String displayName,
        @Nullable String biography,

        @Schema(description = "Code of ISO 3166-1 or 3166-2") @Nullable
        String homeRegion,

        @Schema(description = "Keys of GET /api/v1/sports") List<String> sports,

        @Schema(description = "Kilograms, to who may see the body") @Nullable
        Double weightKilograms,

        @Schema(description = "The parts that the viewer may see", example = "[\"profile\", \"trainings\"]")
        List<String> parts) {

    static SeenProfileView of(SeenProfile seen) {
        Profile profile = seen.athlete().profile();
        PractisedSports sports = profile.about().sports();
        return new SeenProfileView(
                seen.athlete().id().value(),
                profile.preferences().displayName().value(),
                profile.about().biography(),
                profile.about().homeRegion(),
                sports == null ? List.of() : sports.keys(),
                seen.shows(VisiblePart.BODY) ? profile.body().weightKilograms() : null,
                Arrays.stream(VisiblePart.values())
                        .filter(seen::shows)
                        .map(VisiblePart::member)
                        .toList());
    }
}
