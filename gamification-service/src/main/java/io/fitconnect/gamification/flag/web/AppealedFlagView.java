package io.fitconnect.gamification.flag.web;

import io.fitconnect.gamification.flag.Flag;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appeal for moderators. */
@Schema(name = "FairnessAppeal")
record AppealedFlagView(
        UUID athleteId,

        FlagView flag,

        @Schema(description = "The recording that it is a copy of; absent of any other kind") @Nullable
        UUID otherActivityId) {

    static AppealedFlagView of(Flag flag) {
        return new AppealedFlagView(flag.athlete(), FlagView.of(flag), flag.other());
    }
}
