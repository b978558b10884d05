package io.fitconnect.training.grouptraining.web;

import io.fitconnect.training.grouptraining.participation.Participation;
import io.fitconnect.training.grouptraining.participation.ParticipationState;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the viewer is to a group training. */
@Schema(name = "OwnParticipation")
record OwnParticipationView(
        @Schema(
                description =
                        "invited: may join; going: has a place; waiting: gets the next place that becomes free after those before; "
                                + "left, declined: may join again; removed: an organiser removed the viewer, who cannot join again")
        ParticipationState state,

        @Schema(
                description =
                        "How many wait before the viewer, at most 1000; absent when the viewer does not wait, and in a list",
                example = "2")
        @Nullable
        Integer waitingBefore) {

    static @Nullable OwnParticipationView of(@Nullable Participation own, @Nullable Integer waitingBefore) {
        return own == null ? null : new OwnParticipationView(own.state(), waitingBefore);
    }
}
