package io.fitconnect.training.grouptraining.event.web;

import io.fitconnect.training.grouptraining.event.RankedFinish;
import io.fitconnect.training.grouptraining.event.RankingState;
import io.fitconnect.training.grouptraining.event.ViewOwnRank;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an athlete stands. */
@Schema(name = "OwnEventRank")
record OwnRankView(
        @Schema(description = RankingView.AS_OF) @Nullable Instant asOf,

        @Schema(description = RankingView.STALE, example = "3") @Nullable
        Long staleSeconds,

        @Schema(description = "How many are ranked", example = "20000")
        int finished,

        @Schema(description = "Absent until a ranking has the athlete", example = "17") @Nullable
        Integer rank) {

    static OwnRankView of(ViewOwnRank.OwnRank own, Instant now) {
        RankingState state = own.state().orElse(null);
        return new OwnRankView(
                state == null ? null : state.asOf(),
                state == null ? null : state.staleSeconds(now),
                state == null ? 0 : state.finished(),
                own.place().map(RankedFinish::rank).orElse(null));
    }
}
