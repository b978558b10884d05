package io.fitconnect.training.grouptraining.event.web;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.event.RankedFinish;
import io.fitconnect.training.grouptraining.event.RankingState;
import io.fitconnect.training.grouptraining.event.ViewRanking;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of the ranking of an event. */
@Schema(name = "EventRanking")
record RankingView(
        @Schema(description = RankingView.AS_OF) @Nullable Instant asOf,

        @Schema(description = RankingView.STALE, example = "3") @Nullable
        Long staleSeconds,

        @Schema(description = "How many are ranked, also those who are left out of the list", example = "20000")
        int finished,

        List<PlaceView> items,

        @Schema(description = "What to send as cursor for the next page; absent on the last one") @Nullable
        String nextCursor) {

    static final String AS_OF =
            "UTC; every finish that was answered before this moment is ranked. Absent until the first ranking is made";
    static final String STALE = "How long ago that was, in seconds";

    static RankingView of(
            ViewRanking.SeenRanking ranking, Map<AthleteId, String> names, Instant now, @Nullable String next) {
        RankingState state = ranking.state().orElse(null);
        return new RankingView(
                state == null ? null : state.asOf(),
                state == null ? null : state.staleSeconds(now),
                state == null ? 0 : state.finished(),
                ranking.places().stream()
                        .map(place -> PlaceView.of(place, names.get(new AthleteId(place.athlete()))))
                        .toList(),
                next);
    }

    /** One who finished. */
    @Schema(name = "EventPlace")
    record PlaceView(
            @Schema(description = "Shared by who took the same time", example = "1")
            int rank,

            UUID athleteId,

            @Schema(description = "Absent where the caller may not see the athlete's profile") @Nullable
            String name,

            @Schema(description = "Where the athlete's wave stands in the list, from 0 on", example = "1")
            int wave,

            @Schema(description = "Milliseconds from the start of the athlete's wave", example = "2712345")
            long elapsedMillis) {

        static PlaceView of(RankedFinish place, @Nullable String name) {
            return new PlaceView(place.rank(), place.athlete(), name, place.wave(), place.elapsedMillis());
        }
    }
}
